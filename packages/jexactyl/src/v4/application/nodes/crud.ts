import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { applyChange, checkIds, idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { NodeSchema } from './schemas.js'
import type { CreateNodeBody, ListNodesQuery, Node, NodeInclude, NodeWith, UpdateNodeBody } from './types.js'

/**
 * Lists the nodes of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { name, memory, allocated_resources } of panel.application.nodes.list())
 *   console.log(name, `${allocated_resources.memory} of ${memory} MiB`)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends NodeInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListNodesQuery<I> = {},
  options?: CallOptions,
): Paginated<NodeWith<I>> {
  return api.list(
    { op: 'application.nodes.list', path: '/nodes', ...listQuery(query), schema: NodeSchema },
    options,
  ) as unknown as Paginated<NodeWith<I>>
}

/**
 * Gets a node.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { fqdn, relationships } = await panel.application.nodes.get(1, { include: ['servers'] })
 * console.log(fqdn, relationships.servers?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends NodeInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  const spec = { op: 'application.nodes.get', path: idPath`/nodes/${id}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: NodeSchema }, options) as unknown as Call<NodeWith<I>>
}

/**
 * Creates a node. Wings has to be installed on it with what `getConfiguration` gives.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const { id } = await panel.application.nodes.create({
 *   name: 'node2',
 *   location_id: 1,
 *   fqdn: 'node2.example.com',
 *   scheme: 'https',
 *   listen_port_http: 8080,
 *   public_port_http: 8080,
 *   listen_port_sftp: 2022,
 *   public_port_sftp: 2022,
 *   memory: 16_384,
 *   memory_overallocate: 0,
 *   disk: 102_400,
 *   disk_overallocate: 0,
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends NodeInclude = never>(
  api: JexactylV4ApplicationApi,
  body: CreateNodeBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NodeWith<I>> {
  const spec = { op: 'application.nodes.create', method: 'POST', path: '/nodes', body, query: toQuery(query) } as const
  return api.request(
    { ...spec, check: () => checkIds(body, 'location_id', 'database_host_id'), schema: NodeSchema },
    options,
  ) as unknown as Call<NodeWith<I>>
}

/**
 * Changes a node: give all of it, or a function that is given what it is and tells what to change. `maintenance_mode`,
 * `deployment_fee`, `sftp_alias` and `daemon_brand` are not sent, since what the panel does with them was not determined: give
 * those that you change as `options.body`.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * await panel.application.nodes.update(2, ({ memory }) => ({ memory: memory + 8192 }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends NodeInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  change: Change<UpdateNodeBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<NodeWith<I>> {
  const op = 'application.nodes.update'
  const send = (body: UpdateNodeBody): Call<Node> =>
    api.request(
      {
        op,
        method: 'PATCH',
        path: idPath`/nodes/${id}`,
        query: toQuery(query),
        idempotent: true,
        body,
        check: () => checkIds(body, 'location_id', 'database_host_id'),
        schema: NodeSchema,
      },
      options,
    )
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<NodeWith<I>>
}

function bodyFrom(node: Node): UpdateNodeBody {
  const { name, description, location_id, database_host_id, fqdn, scheme, behind_proxy, deployable, upload_size, daemon_base } = node
  const { listen_port_http, public_port_http, listen_port_sftp, public_port_sftp } = node
  const { memory, memory_overallocate, disk, disk_overallocate } = node
  const ports = { listen_port_http, public_port_http, listen_port_sftp, public_port_sftp }
  const sizes = { memory, memory_overallocate, disk, disk_overallocate, upload_size }
  const rest = { name, description, location_id, database_host_id, fqdn, behind_proxy, public: node.public, deployable, daemon_base }
  return { ...rest, ...ports, ...sizes, scheme: scheme as UpdateNodeBody['scheme'] }
}
