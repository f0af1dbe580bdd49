import type { Call, CallOptions, Paginated } from '@infra/core'
import { idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { requestText } from '../../texts.js'
import { DeployableNodeSchema, NodeAllocationSchema, NodeInformationSchema } from './schemas.js'
import type {
  DeployableNodeWith,
  ListDeployableNodesQuery,
  ListNodeAllocationsQuery,
  NodeAllocationInclude,
  NodeAllocationWith,
  NodeInclude,
  NodeInformation,
} from './types.js'

/**
 * Lists the nodes that a server would fit on: all at once, unless there is a `page`.
 *
 * @throws BadRequestError with the code `NoViableNodeException` when it fits on none.
 * @example
 * const { items } = await panel.application.nodes.listDeployable({ memory: 2048, disk: 10_240 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listDeployable<const I extends NodeInclude = never>(
  api: JexactylV4ApplicationApi,
  { location_ids, ...query }: ListDeployableNodesQuery<I>,
  options?: CallOptions,
): Paginated<DeployableNodeWith<I>> {
  const spec = { op: 'application.nodes.listDeployable', path: '/nodes/deployable', pick: 'data', paged: false }
  const all = { ...toQuery(query), 'location_ids[]': location_ids }
  return api.list({ ...spec, query: all, schema: DeployableNodeSchema }, options) as unknown as Paginated<DeployableNodeWith<I>>
}

/**
 * Gets the configuration of Wings on a node as the text of its `config.yml`. It holds secrets.
 *
 * @example
 * const yaml = await panel.application.nodes.getConfigurationYaml(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getConfigurationYaml(api: JexactylV4ApplicationApi, id: number, options?: CallOptions): Call<string> {
  const spec = { op: 'application.nodes.getConfigurationYaml', path: idPath`/nodes/${id}/configuration`, query: { format: 'yaml' } }
  return requestText(api, spec, options)
}

/**
 * Gets what Wings says of itself and its machine.
 *
 * @throws WingsError when Wings cannot be reached.
 * @example
 * const { version, system } = await panel.application.nodes.getInformation(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getInformation(api: JexactylV4ApplicationApi, id: number, options?: CallOptions): Call<NodeInformation> {
  const spec = { op: 'application.nodes.getInformation', path: idPath`/nodes/${id}/information` } as const
  return api.request({ ...spec, schema: NodeInformationSchema }, options)
}

/**
 * Gets how busy a node is. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.nodes.getUtilization(1))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getUtilization(api: JexactylV4ApplicationApi, id: number, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.nodes.getUtilization', path: idPath`/nodes/${id}/utilization` }, options)
}

/**
 * Lists the addresses and ports of a node, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { ip, port, server_id } of panel.application.nodes.listAllocations(1)) console.log(ip, port, server_id)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listAllocations<const I extends NodeAllocationInclude = never>(
  api: JexactylV4ApplicationApi,
  node: number,
  query: ListNodeAllocationsQuery<I> = {},
  options?: CallOptions,
): Paginated<NodeAllocationWith<I>> {
  const spec = { op: 'application.nodes.listAllocations', path: idPath`/nodes/${node}/allocations` } as const
  return api.list({ ...spec, ...listQuery(query), schema: NodeAllocationSchema }, options) as unknown as Paginated<NodeAllocationWith<I>>
}

/**
 * Deletes allocations of a node in one go. Which of them the panel deletes, and what it answers, was not determined: try it on a
 * node that you can spare.
 *
 * @example
 * await panel.application.nodes.deleteAllocations(2)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function deleteAllocations(api: JexactylV4ApplicationApi, node: number, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.nodes.deleteAllocations', method: 'DELETE', path: idPath`/nodes/${node}/allocations` } as const
  return api.request(spec, options)
}
