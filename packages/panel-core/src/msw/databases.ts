import { randomString } from '@infra/core/msw'
import { against } from './refuse.js'
import type { DatabaseRow, ServerRow } from './server-rows.js'
import { nextId } from './state.js'
import type { PanelState } from './state.js'

/** Makes a database, if the server may have one more and has none of that name. */
export function addDatabase(
  state: PanelState,
  server: ServerRow,
  { database, remote, host_id }: Pick<DatabaseRow, 'database' | 'remote' | 'host_id'>,
  now: number,
): DatabaseRow {
  const name = `s${server.id}_${database}`
  const own = state.databases.filter(({ server_id }) => server_id === server.id)
  const { databases: limit } = server.feature_limits
  if (limit !== null && own.length >= limit)
    against('Operation aborted: creating a new database would put this server over the defined limit.', 'TooManyDatabasesException')
  if (own.some((row) => row.database === name))
    against('A database with that name already exists for this server.', 'DuplicateDatabaseNameException')
  const row: DatabaseRow = {
    id: nextId(state, 'databases'),
    hash: randomString(state, 8),
    server_id: server.id,
    host_id,
    database: name,
    username: `u${server.id}_${randomString(state, 10)}`,
    remote,
    password: freshPassword(state),
    created_at: now,
    updated_at: now,
  }
  state.databases.push(row)
  return row
}

/** A password for a database. */
export function freshPassword(state: PanelState): string {
  return randomString(state, 24)
}
