import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { createNode, getNode, listDeployableNodes, listNodes } from '@infra/panel-core/application/nodes'
import type { ListDeployableNodesQuery, ListNodesQuery, NodeInclude } from '@infra/panel-core/application/nodes'
import { checkedBy } from '../../../checked-by.js'
import type { JexactylV3ApplicationApi } from '../../api.js'
import { DeployableNodeSchema, NodeSchema } from './schemas.js'
import type { CreateNodeBody, DeployableNodeWith, NodeWith } from './types.js'

/**
 * Lists the nodes of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { name, deploy_fee } of panel.application.nodes.list()) console.log(name, deploy_fee ?? 0)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function list<const I extends NodeInclude = never>(
  api: JexactylV3ApplicationApi,
  query: ListNodesQuery<I> = {},
  options?: CallOptions,
): Paginated<NodeWith<I>> {
  return listNodes(checkedBy(api, NodeSchema), query, options) as unknown as Paginated<NodeWith<I>>
}

/**
 * Lists the nodes that a server would fit on: all at once, unless there is a `page`.
 *
 * @throws BadRequestError with the code `NoViableNodeException` when it fits on none.
 * @example
 * const { items } = await panel.application.nodes.listDeployable({ memory: 2048, disk: 10_240, location_ids: [1] })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function listDeployable<const I extends NodeInclude = never>(
  api: JexactylV3ApplicationApi,
  query: ListDeployableNodesQuery<I>,
  options?: CallOptions,
): Paginated<DeployableNodeWith<I>> {
  return listDeployableNodes(checkedBy(api, DeployableNodeSchema), query, options) as unknown as Paginated<DeployableNodeWith<I>>
}

/**
 * Gets a node.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const node = await panel.application.nodes.get(1, { include: ['location'] })
 * console.log(node.deployable, node.relationships.location?.short)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function get<const I extends NodeInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  return getNode(checkedBy(api, NodeSchema), id, query, options) as unknown as Call<NodeWith<I>>
}

/**
 * Creates a node. Wings is yours to install there: see `getConfiguration`.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const node = await panel.application.nodes.create({
 *   name: 'node2',
 *   location_id: 1,
 *   fqdn: 'node2.example.com',
 *   scheme: 'https',
 *   memory: 16_384,
 *   memory_overallocate: 0,
 *   disk: 102_400,
 *   disk_overallocate: 0,
 *   daemon_sftp: 2022,
 *   daemon_listen: 8080,
 *   deploy_fee: 10,
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function create<const I extends NodeInclude = never>(
  api: JexactylV3ApplicationApi,
  body: CreateNodeBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  return createNode(checkedBy(api, NodeSchema), body, query, options) as unknown as Call<NodeWith<I>>
}
