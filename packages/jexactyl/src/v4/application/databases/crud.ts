import type { Call, CallOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { checkIds, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import type { CreateServerDatabaseBody } from '@infra/panel-core/application/databases'
import { withHints } from '../../../errors.js'
import { ServerDatabaseSchema, ServerDatabasesSchema } from './schemas.js'
import type { ServerDatabaseInclude, ServerDatabaseWith } from './types.js'

/**
 * Lists all databases of a server.
 *
 * @example
 * for (const { name } of await panel.application.databases.list(1)) console.log(name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends ServerDatabaseInclude = never>(
  api: JexactylV4ApplicationApi,
  server: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>[]> {
  const spec = { op: 'application.databases.list', path: idPath`/servers/${server}/databases`, query: toQuery(query) } as const
  return api.request({ ...spec, pick: 'data', schema: ServerDatabasesSchema }, options) as unknown as Call<ServerDatabaseWith<I>[]>
}

/**
 * Gets a database of a server.
 *
 * @throws NotFoundError when the server has none of that id.
 * @example
 * const { relationships } = await panel.application.databases.get(1, 7, { include: ['password'] })
 * const secret = relationships.password?.password
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends ServerDatabaseInclude = never>(
  api: JexactylV4ApplicationApi,
  server: number,
  database: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>> {
  const spec = { op: 'application.databases.get', path: idPath`/servers/${server}/databases/${database}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: ServerDatabaseSchema }, options) as unknown as Call<ServerDatabaseWith<I>>
}

/**
 * Creates a database for a server. The server's limit on databases holds here too.
 *
 * @throws BadRequestError when the server has a database of that name, or as many as it may.
 * @example
 * const { name } = await panel.application.databases.create(1, { database: 'app', remote: '%', host: 2 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends ServerDatabaseInclude = never>(
  api: JexactylV4ApplicationApi,
  server: number,
  body: CreateServerDatabaseBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ServerDatabaseWith<I>> {
  const spec = {
    op: 'application.databases.create',
    method: 'POST',
    path: idPath`/servers/${server}/databases`,
    body,
    check: () => checkIds(body, 'host'),
    query: toQuery(query),
  } as const
  return api.request({ ...spec, schema: ServerDatabaseSchema }, options) as unknown as Call<ServerDatabaseWith<I>>
}

/**
 * Deletes a database and all that is in it, for good. **On panels of 2024 it always fails, and deletes nothing**; whether later
 * ones mend it was not determined.
 *
 * @throws PanelDefectError on panels of 2024.
 * @throws NotFoundError when the server has none of that id.
 * @example
 * await panel.application.databases.delete(1, 7)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, server: number, database: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.databases.delete',
    method: 'DELETE',
    path: idPath`/servers/${server}/databases/${database}`,
    recover: recoverGone,
  } as const
  return api.request(withHints(spec, { defect: 'its route fails before it deletes anything', defectCode: 'TypeError' }), options)
}
