import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { createServer, getServer, getServerByExternalId, listServers } from '@infra/panel-core/application/servers'
import type { CreateServerBody, ListServersQuery } from '@infra/panel-core/application/servers'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV3ApplicationApi } from '../../api.js'
import type { DeleteServerQuery, ServerInclude, ServerWith } from './types.js'

/**
 * Lists the servers of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, relationships } of panel.application.servers.list({ include: ['user'] }))
 *   console.log(id, name, relationships.user?.email)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function list<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  return listServers(api, query, options) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server. What runs on it is for the Client API: take its `identifier` there.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const server = await panel.application.servers.get(1, { include: ['egg', 'node'] })
 * console.log(server.name, server.relationships.egg?.name, server.relationships.node?.fqdn)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function get<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  return getServer(api, id, query, options) as unknown as Call<ServerWith<I>>
}

/**
 * Gets the server that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.servers.getByExternalId('order-4711')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function getByExternalId<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  return getServerByExternalId(api, externalId, query, options) as unknown as Call<ServerWith<I>>
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
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function create<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  body: CreateServerBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  return createServer(api, body, query, options) as unknown as Call<ServerWith<I>>
}

/**
 * Deletes a server and all that is on it, for good.
 *
 * @throws WingsError when Wings cannot be reached, unless `force` is set.
 * @example
 * await panel.application.servers.delete(1, { return_resources: true })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function remove(
  api: JexactylV3ApplicationApi,
  id: number,
  { force = false, return_resources }: DeleteServerQuery = {},
  options?: CallOptions,
): Call<void> {
  const at = force ? idPath`/servers/${id}/force` : idPath`/servers/${id}`
  const spec = { op: 'application.servers.delete', method: 'DELETE', path: at, recover: recoverGone } as const
  // Sent twice, it finds nothing and gives nothing back again.
  return api.request({ ...spec, ...(return_resources !== undefined && { body: { return_resources } }) }, options)
}
