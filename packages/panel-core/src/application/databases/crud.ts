import type { Call, CallOptions } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { toQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { recoverGone } from '../../gone.js'
import { checkIds, idPath } from '../../id-path.js'
import { ServerDatabaseSchema, ServerDatabasesSchema } from './schemas.js'
import type { CreateServerDatabaseBody, ServerDatabaseInclude, ServerDatabaseWith } from './types.js'

/**
 * Lists all databases of a server.
 *
 * @example
 * for (const { database } of await panel.application.databases.list(1)) console.log(database)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends ServerDatabaseInclude = never>(
  api: ApplicationApi,
  server: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>[]> {
  const spec = { op: 'application.databases.list', path: idPath`/servers/${server}/databases`, pick: 'data', query: toQuery(query) }
  return api.request({ ...spec, schema: ServerDatabasesSchema }, options) as unknown as Call<ServerDatabaseWith<I>[]>
}

/**
 * Gets a database of a server.
 *
 * @throws NotFoundError when the server has none of that id.
 * @example
 * const { relationships } = await panel.application.databases.get(1, 7, { include: ['password'] })
 * const secret = relationships.password?.password
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends ServerDatabaseInclude = never>(
  api: ApplicationApi,
  server: number,
  database: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>> {
  const spec = { op: 'application.databases.get', path: idPath`/servers/${server}/databases/${database}`, query: toQuery(query) }
  return api.request({ ...spec, schema: ServerDatabaseSchema }, options) as unknown as Call<ServerDatabaseWith<I>>
}

/**
 * Creates a database for a server. The server's limit on databases holds here too.
 *
 * @throws BadRequestError when the server has a database of that name (`DuplicateDatabaseNameException`), or as many as it may.
 * @example
 * const { database } = await panel.application.databases.create(1, { database: 'app', remote: '%', host: 2 })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function create<const I extends ServerDatabaseInclude = never>(
  api: ApplicationApi,
  server: number,
  body: CreateServerDatabaseBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>> {
  const path = idPath`/servers/${server}/databases`
  const spec = { op: 'application.databases.create', method: 'POST', path, body, query: toQuery(query) } as const
  return api.request({ ...spec, check: () => checkIds(body, 'host'), schema: ServerDatabaseSchema }, options) as unknown as Call<
    ServerDatabaseWith<I>
  >
}

/**
 * Gives a database another password. The panel does not tell which: get the database with `include: ['password']`.
 *
 * @example
 * await panel.application.databases.resetPassword(1, 7)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function resetPassword(api: ApplicationApi, server: number, database: number, options?: CallOptions): Call<void> {
  const path = idPath`/servers/${server}/databases/${database}/reset-password`
  return api.request({ op: 'application.databases.resetPassword', method: 'POST', path }, options)
}

/**
 * Deletes a database and all that is in it, for good.
 *
 * @throws NotFoundError when the server has none of that id.
 * @example
 * await panel.application.databases.delete(1, 7)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function remove(api: ApplicationApi, server: number, database: number, options?: CallOptions): Call<void> {
  const path = idPath`/servers/${server}/databases/${database}`
  return api.request({ op: 'application.databases.delete', method: 'DELETE', path, recover: recoverGone }, options)
}
