import type { Include, With } from '@infra/panel-core'
import type { DatabasePassword } from '@infra/panel-core/application/databases'
import type { DatabaseHost } from '../database-hosts/types.js'

/** A database of a server, as administrators see it. */
export interface ServerDatabase {
  /** Id. */
  id: number
  /** Id of the machine that it is on. */
  database_host_id: number
  /** Id of the server. */
  server_id: number
  /** Its whole name, `s<server>_<name>`. */
  name: string
  /** The user to connect as. */
  username: string
  /** Where connections may come from; `%` stands for any text. */
  remote: string
  /** The most connections at a time; 0 or null when no limit was set. */
  max_connections: number | null
  /** Since when there is this database, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a database. */
export interface ServerDatabaseRelations {
  /** Its password: a secret; null where the key may not read it. */
  password: DatabasePassword | null
  /** The machine that it is on; null where the key may not read it. */
  host: DatabaseHost | null
}

/** Names of what can be brought along with a database. */
export type ServerDatabaseInclude = Include<ServerDatabaseRelations>

/** A database with the relations that were asked for. */
export type ServerDatabaseWith<I extends string> = With<ServerDatabase, ServerDatabaseRelations, I>
