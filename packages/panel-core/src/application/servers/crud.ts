import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { toQuery, toSortedQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { recoverGone } from '../../gone.js'
import { checkIds, idPath } from '../../id-path.js'
import { ServerSchema } from './schemas.js'
import type { CreateServerBody, DeleteServerQuery, ListServersQuery, ServerInclude, ServerWith } from './types.js'

/**
 * Lists the servers of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, relationships } of panel.application.servers.list({ include: ['user'] }))
 *   console.log(id, name, relationships.user?.email)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends ServerInclude = never>(
  api: ApplicationApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  const spec = { op: 'application.servers.list', path: '/servers', pick: 'data', query: toSortedQuery(query) }
  return api.list({ ...spec, schema: ServerSchema }, options) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server. What runs on it is for the Client API: take its `identifier` there.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const server = await panel.application.servers.get(1, { include: ['egg', 'node'] })
 * console.log(server.name, server.relationships.egg?.name, server.relationships.node?.fqdn)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends ServerInclude = never>(
  api: ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.get', path: idPath`/servers/${id}`, query: toQuery(query), schema: ServerSchema }
  return api.request(spec, options) as unknown as Call<ServerWith<I>>
}

/**
 * Gets the server that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.servers.getByExternalId('order-4711')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function getByExternalId<const I extends ServerInclude = never>(
  api: ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.getByExternalId', path: path`/servers/external/${externalId}`, query: toQuery(query) }
  return api.request({ ...spec, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Creates a server, with all that it needs. `createFromEgg` fills in what its egg knows. When the answer comes it is
 * yet to be installed: see `waitForInstall`.
 *
 * @throws BadRequestError with the code `NoViableNodeException` when `deploy` finds no place.
 * @throws UnprocessableEntityError when a field breaks a rule, those of variables too: see `fieldErrorsOf`.
 * @throws WingsError when Wings refuses: the panel then deletes the server again.
 * @example
 * const server = await panel.application.servers.create({
 *   name: 'Survival',
 *   user: 2,
 *   egg: 3,
 *   docker_image: 'ghcr.io/pterodactyl/yolks:java_21',
 *   startup: 'java -Xms128M -jar {{SERVER_JARFILE}}',
 *   environment: { SERVER_JARFILE: 'server.jar' },
 *   limits: { memory: 2048, swap: 0, disk: 10_240, io: 500, cpu: 200 },
 *   feature_limits: { databases: 1, backups: 2 },
 *   allocation: { default: 7 },
 * })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function create<const I extends ServerInclude = never>(
  api: ApplicationApi,
  body: CreateServerBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.create', method: 'POST', path: '/servers', body, query: toQuery(query) } as const
  const check = (): void => {
    checkIds(body, 'user', 'egg')
    checkIds(body?.allocation, 'default', 'additional')
    checkIds(body?.deploy, 'locations')
  }
  return api.request({ ...spec, check, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Deletes a server and all that is on it, for good.
 *
 * @throws WingsError when Wings cannot be reached, unless `force` is set.
 * @example
 * await panel.application.servers.delete(1, { force: true })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function remove(api: ApplicationApi, id: number, { force = false }: DeleteServerQuery = {}, options?: CallOptions): Call<void> {
  const at = force ? idPath`/servers/${id}/force` : idPath`/servers/${id}`
  return api.request({ op: 'application.servers.delete', method: 'DELETE', path: at, recover: recoverGone }, options)
}
