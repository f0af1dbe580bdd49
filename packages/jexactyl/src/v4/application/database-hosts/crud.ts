import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { applyChange, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { DatabaseHostSchema } from './schemas.js'
import type {
  CreateDatabaseHostBody,
  DatabaseHost,
  DatabaseHostInclude,
  DatabaseHostWith,
  ListDatabaseHostsQuery,
  UpdateDatabaseHostBody,
} from './types.js'

/**
 * Lists the machines that databases are on, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name } of panel.application.databaseHosts.list()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends DatabaseHostInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListDatabaseHostsQuery<I> = {},
  options?: CallOptions,
): Paginated<DatabaseHostWith<I>> {
  const spec = { op: 'application.databaseHosts.list', path: '/databases' } as const
  return api.list({ ...spec, ...listQuery(query), schema: DatabaseHostSchema }, options) as unknown as Paginated<DatabaseHostWith<I>>
}

/**
 * Gets a database host.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.databaseHosts.get(1, { include: ['databases'] })
 * console.log(name, relationships.databases?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends DatabaseHostInclude = never>(
  api: JexactylV4ApplicationApi,
  host: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<DatabaseHostWith<I>> {
  const spec = { op: 'application.databaseHosts.get', path: idPath`/databases/${host}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: DatabaseHostSchema }, options) as unknown as Call<DatabaseHostWith<I>>
}

/**
 * Creates a database host. The panel connects to it at once.
 *
 * @example
 * const host = { name: 'second', host: '10.0.0.7', port: 3306, username: 'panel', password: 'correct horse' }
 * const { id } = await panel.application.databaseHosts.create(host)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends DatabaseHostInclude = never>(
  api: JexactylV4ApplicationApi,
  body: CreateDatabaseHostBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<DatabaseHostWith<I>> {
  const spec = {
    op: 'application.databaseHosts.create',
    method: 'POST',
    path: '/databases',
    body,
    query: toQuery(query),
    secrets: [body.password],
  } as const
  return api.request({ ...spec, schema: DatabaseHostSchema }, options) as unknown as Call<DatabaseHostWith<I>>
}

/**
 * Changes a database host: give all of it, or a function that is given what it is and tells what to change. Only changes with
 * the password were tried.
 *
 * @example
 * await panel.application.databaseHosts.update(2, () => ({ name: 'third', password: 'correct horse' }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends DatabaseHostInclude = never>(
  api: JexactylV4ApplicationApi,
  host: number,
  change: Change<UpdateDatabaseHostBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<DatabaseHostWith<I>> {
  const op = 'application.databaseHosts.update'
  const send = (body: UpdateDatabaseHostBody): Call<DatabaseHost> =>
    api.request(
      {
        op,
        method: 'PATCH',
        path: idPath`/databases/${host}`,
        query: toQuery(query),
        idempotent: true,
        body,
        secrets: [body.password],
        schema: DatabaseHostSchema,
      },
      options,
    )
  return applyChange(change, { op, read: (step) => get(api, host, {}, step), bodyFrom, send }, options) as Promise<DatabaseHostWith<I>>
}

function bodyFrom({ name, host, port, username }: DatabaseHost): UpdateDatabaseHostBody {
  return { name, host, port, username }
}

/**
 * Deletes a database host, which must have no databases. The machine itself is left alone.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.databaseHosts.delete(2)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, host: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.databaseHosts.delete', method: 'DELETE', path: idPath`/databases/${host}`, recover: recoverGone } as const
  return api.request(spec, options)
}
