import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { recoverGone } from '../../gone.js'
import { toQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { DatabasesSchema, DatabaseWithPasswordSchema } from './schemas.js'
import type { CreateDatabaseBody, DatabaseInclude, DatabaseWith, DatabaseWithPassword } from './types.js'

/**
 * Lists the databases of a server, all at once.
 *
 * @example
 * const databases = await panel.client.databases.list('1a7ce997', { include: ['password'] })
 * for (const { name, relationships } of databases) console.log(name, relationships.password ? 'open' : 'closed')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list<const I extends DatabaseInclude = never>(
  api: ClientApi,
  server: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<DatabaseWith<I>[]> {
  const spec = { op: 'client.databases.list', path: path`/servers/${server}/databases`, pick: 'data', query: toQuery(query) }
  return api.request({ ...spec, schema: DatabasesSchema }, options) as unknown as Call<DatabaseWith<I>[]>
}

/**
 * Creates a database, and gives its password along. Newer panels create two a minute for a server, others answer 429.
 *
 * @throws BadRequestError with the code `TooManyDatabasesException` or `DuplicateDatabaseNameException`.
 * @example
 * const { host, username, relationships } = await panel.client.databases.create('1a7ce997', { database: 'world', remote: '%' })
 * const password = relationships.password?.password
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, server: string, body: CreateDatabaseBody, options?: CallOptions): Call<DatabaseWithPassword> {
  const spec = { op: 'client.databases.create', method: 'POST', path: path`/servers/${server}/databases`, body } as const
  return api.request({ ...spec, schema: DatabaseWithPasswordSchema }, options)
}

/**
 * Gives a database a new password, which the panel makes up; the old one opens nothing any more.
 *
 * @example
 * const { relationships } = await panel.client.databases.rotatePassword('1a7ce997', 'ZLr2WAvY')
 * const password = relationships.password?.password
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function rotatePassword(api: ClientApi, server: string, database: string, options?: CallOptions): Call<DatabaseWithPassword> {
  const at = path`/servers/${server}/databases/${database}/rotate-password`
  const spec = { op: 'client.databases.rotatePassword', method: 'POST', path: at, schema: DatabaseWithPasswordSchema } as const
  return api.request(spec, options)
}

/**
 * Deletes a database and all that is in it, for good.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.databases.delete('1a7ce997', 'ZLr2WAvY')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, server: string, database: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.databases.delete', method: 'DELETE', path: path`/servers/${server}/databases/${database}` } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
