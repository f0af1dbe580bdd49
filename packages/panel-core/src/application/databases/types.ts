import type { Include, With } from '../../query.js'

/** A database of a server, as administrators see it. */
export interface ServerDatabase {
  /** Id. */
  id: number
  /** Id of the server. */
  server: number
  /** Id of the database host. */
  host: number
  /** Its whole name, `s<server>_<name>`. */
  database: string
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

/** The password of a database: a secret. */
export interface DatabasePassword {
  /** The password. */
  password: string
}

/** A machine that databases are on. */
export interface DatabaseHost {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** Host name or address. */
  host: string
  /** Port. */
  port: number
  /** The user that the panel connects as. */
  username: string
  /** Id of the node that it is for; null when it is for all. */
  node: number | null
  /** Since when there is this host, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a database; null where the key may not read it. */
export interface ServerDatabaseRelations {
  /** Its password: a secret. */
  password: DatabasePassword | null
  /** The machine that it is on. */
  host: DatabaseHost | null
}

/** Names of what can be brought along with a database. */
export type ServerDatabaseInclude = Include<ServerDatabaseRelations>

/** A database with the relations that were asked for. */
export type ServerDatabaseWith<I extends string> = With<ServerDatabase, ServerDatabaseRelations, I>

/** A database to create. */
export interface CreateServerDatabaseBody {
  /** Its name, which the panel puts `s<server>_` before: letters, digits, `-` and `_`, 1 to 48. */
  database: string
  /** Where connections may come from: digits, `.` and `%`, which stands for any text; 1 to 15. */
  remote: string
  /** Id of the database host. No route lists them: see the panel's admin area. */
  host: number
}
