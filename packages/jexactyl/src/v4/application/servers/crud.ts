import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { checkIds, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { checkWhole } from '../../../checks.js'
import { ServerSchema, ServerTransferStartSchema } from './schemas.js'
import type { CreateServerBody, DeleteServerBody, ListServersQuery, ServerInclude, ServerTransferStart, ServerWith } from './types.js'

/**
 * Lists the servers of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, status } of panel.application.servers.list()) console.log(id, name, status)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  return api.list(
    { op: 'application.servers.list', path: '/servers', ...listQuery(query), schema: ServerSchema },
    options,
  ) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const server = await panel.application.servers.get(1, { include: ['user', 'node'] })
 * console.log(server.name, server.relationships.user?.username)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.get', path: idPath`/servers/${id}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Gets the server that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.servers.getByExternalId('order-17')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getByExternalId<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.getByExternalId', path: path`/servers/external/${externalId}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Creates a server. When the answer comes it is yet to be installed: see `waitForInstall`. `createFromEgg` needs less.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const server = await panel.application.servers.create({
 *   name: 'Survival',
 *   owner_id: 2,
 *   node_id: 1,
 *   egg_id: 4,
 *   image: 'ghcr.io/pterodactyl/yolks:java_21',
 *   environment: { SERVER_JARFILE: 'server.jar', VANILLA_VERSION: 'latest' },
 *   limits: { memory: 2048, swap: 0, disk: 10_240, io: 500, cpu: 0, oom_killer: true },
 *   feature_limits: { databases: 0, allocations: 0, backups: 0, subusers: 0 },
 *   allocation: { default: 1 },
 *   skip_scripts: false,
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  body: CreateServerBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = { op: 'application.servers.create', method: 'POST', path: '/servers', body, query: toQuery(query) } as const
  const check = (): void => {
    checkIds(body, 'owner_id', 'node_id', 'egg_id')
    checkIds(body?.allocation, 'default', 'additional')
  }
  return api.request({ ...spec, check, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Creates a server in a size that was set before. What else the panel takes was not determined: give it as `options.body`.
 *
 * @example
 * const { id } = await panel.application.servers.createFromPreset(1, {}, { body: { name: 'Survival', owner_id: 2 } })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function createFromPreset<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  preset_id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerWith<I>> {
  const spec = {
    op: 'application.servers.createFromPreset',
    method: 'POST',
    path: '/servers/preset',
    body: { preset_id },
    query: toQuery(query),
    check: () => checkWhole('preset_id', preset_id),
  } as const
  return api.request({ ...spec, schema: ServerSchema }, options) as unknown as Call<ServerWith<I>>
}

/**
 * Deletes a server and its files, for good. Panels of 2024 have another route for it, and answer this one with a 405.
 *
 * @throws WingsError when Wings cannot be reached, unless `force` is set.
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.servers.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, id: number, body: DeleteServerBody = {}, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.servers.delete',
    method: 'POST',
    path: idPath`/servers/${id}/delete`,
    body,
    idempotent: true,
    recover: recoverGone,
  } as const
  return api.request(spec, options)
}

/**
 * Starts or stops many servers in one go. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.application.servers.setPowerOfMany({ servers: [1, 2], signal: 'restart' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setPowerOfMany(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.servers.setPowerOfMany', method: 'POST', path: '/servers/bulk/power', body, retry: 'never' } as const
  return api.request(spec, options)
}

/**
 * Begins to move a server to another node. What the panel takes was not determined; other panels take these fields.
 *
 * @example
 * await panel.application.servers.transfer(1, { node_id: 2, allocation_id: 21 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function transfer(api: JexactylV4ApplicationApi, id: number, body: unknown, options?: CallOptions): Call<ServerTransferStart> {
  const spec = { op: 'application.servers.transfer', method: 'POST', path: idPath`/servers/${id}/transfer`, body, retry: 'never' } as const
  return api.request({ ...spec, schema: ServerTransferStartSchema }, options)
}
