import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { toQuery, toSortedQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { recoverGone } from '../../gone.js'
import { checkIds, idPath } from '../../id-path.js'
import { DeployableNodeSchema, NodeConfigurationSchema, NodeSchema } from './schemas.js'
import type {
  CreateNodeBody,
  DeployableNodeWith,
  ListDeployableNodesQuery,
  ListNodesQuery,
  Node,
  NodeConfiguration,
  NodeInclude,
  NodeWith,
  UpdateNodeBody,
} from './types.js'

/**
 * Lists the nodes of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { name, memory, allocated_resources } of panel.application.nodes.list())
 *   console.log(name, `${allocated_resources.memory} of ${memory} MiB`)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends NodeInclude = never>(
  api: ApplicationApi,
  query: ListNodesQuery<I> = {},
  options?: CallOptions,
): Paginated<NodeWith<I>> {
  const spec = { op: 'application.nodes.list', path: '/nodes', pick: 'data', query: toSortedQuery(query), schema: NodeSchema }
  return api.list(spec, options) as unknown as Paginated<NodeWith<I>>
}

/**
 * Lists the nodes that a server would fit on: all at once, unless there is a `page`.
 *
 * @throws BadRequestError with the code `NoViableNodeException` when it fits on none.
 * @example
 * const { items } = await panel.application.nodes.listDeployable({ memory: 2048, disk: 10_240, location_ids: [1] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function listDeployable<const I extends NodeInclude = never>(
  api: ApplicationApi,
  { location_ids, ...query }: ListDeployableNodesQuery<I>,
  options?: CallOptions,
): Paginated<DeployableNodeWith<I>> {
  const spec = { op: 'application.nodes.listDeployable', path: '/nodes/deployable', pick: 'data', paged: false }
  const all = { ...toQuery(query), 'location_ids[]': location_ids }
  return api.list({ ...spec, query: all, schema: DeployableNodeSchema }, options) as unknown as Paginated<DeployableNodeWith<I>>
}

/**
 * Gets a node.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const node = await panel.application.nodes.get(1, { include: ['location'] })
 * console.log(node.fqdn, node.relationships.location?.short)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends NodeInclude = never>(
  api: ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  const spec = { op: 'application.nodes.get', path: idPath`/nodes/${id}`, query: toQuery(query), schema: NodeSchema }
  return api.request(spec, options) as unknown as Call<NodeWith<I>>
}

/**
 * Gets the configuration of Wings on a node. It holds the token that Wings and the panel prove each other with: keep it secret.
 *
 * @example
 * const { token_id, token } = await panel.application.nodes.getConfiguration(1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function getConfiguration(api: ApplicationApi, id: number, options?: CallOptions): Call<NodeConfiguration> {
  const spec = { op: 'application.nodes.getConfiguration', path: idPath`/nodes/${id}/configuration`, schema: NodeConfigurationSchema }
  return api.request(spec, options)
}

/**
 * Creates a node. Wings is yours to install there: see {@link getConfiguration}.
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
 * })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function create<const I extends NodeInclude = never>(
  api: ApplicationApi,
  body: CreateNodeBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  const spec = { op: 'application.nodes.create', method: 'POST', path: '/nodes', body, query: toQuery(query) } as const
  return api.request({ ...spec, check: () => checkIds(body, 'location_id'), schema: NodeSchema }, options) as unknown as Call<NodeWith<I>>
}

/**
 * Changes a node: give all of it, or a function that is given what it is and tells what to change. The panel then hands Wings
 * its new configuration.
 *
 * @throws BadRequestError with the code `ConfigurationNotPersistedException` when Wings did not take that: the node is changed
 * all the same, and its `config.yml` is yours to change.
 * @example
 * await panel.application.nodes.update(1, () => ({ maintenance_mode: true }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function update<const I extends NodeInclude = never>(
  api: ApplicationApi,
  id: number,
  change: Change<UpdateNodeBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<NodeWith<I>> {
  const op = 'application.nodes.update'
  const send = (body: UpdateNodeBody): Call<Node> => {
    const spec = { op, method: 'PATCH', path: idPath`/nodes/${id}`, body, query: toQuery(query) } as const
    return api.request({ ...spec, check: () => checkIds(body, 'location_id'), idempotent: true, schema: NodeSchema }, options)
  }
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<NodeWith<I>>
}

function bodyFrom(node: Node): UpdateNodeBody {
  return {
    name: node.name,
    location_id: node.location_id,
    fqdn: node.fqdn,
    scheme: node.scheme,
    public: node.public,
    behind_proxy: node.behind_proxy,
    maintenance_mode: node.maintenance_mode,
    memory: node.memory,
    memory_overallocate: node.memory_overallocate,
    disk: node.disk,
    disk_overallocate: node.disk_overallocate,
    upload_size: node.upload_size,
    daemon_base: node.daemon_base,
    daemon_sftp: node.daemon_sftp,
    daemon_listen: node.daemon_listen,
  }
}

/**
 * Deletes a node, which must have no servers.
 *
 * @throws BadRequestError with the code `HasActiveServersException` when it has some.
 * @example
 * await panel.application.nodes.delete(2)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function remove(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.nodes.delete', method: 'DELETE', path: idPath`/nodes/${id}`, recover: recoverGone }, options)
}
