import type { Include, With } from '../../query.js'

/** A database of a server. */
export interface Database {
  /** Its id, which is a text here and a number in the Application API. */
  id: string
  /** Where it is. */
  host: {
    /** Host name or address. */
    address: string
    /** Port. */
    port: number
  }
  /** Its name, with what the panel put in front. */
  name: string
  /** Who logs in. */
  username: string
  /** From where; `%` is from anywhere. */
  connections_from: string
  /** How many connections at once. Where nobody set a limit it is null right after the creation, and 0 later. */
  max_connections: number | null
}

/** What a database is opened with. */
export interface DatabasePassword {
  /** The password. */
  password: string
}

/** What can be brought along with a database. */
export interface DatabaseRelations {
  /** What it is opened with; null for who may not see it. */
  password: DatabasePassword | null
}

/** Names of what can be brought along with a database. */
export type DatabaseInclude = Include<DatabaseRelations>

/** A database with the relations that were asked for. */
export type DatabaseWith<I extends string> = With<Database, DatabaseRelations, I>

/** A database that was just created, or whose password was just changed. */
export interface DatabaseWithPassword extends Database {
  /** What comes with it. */
  relationships: DatabaseRelations
}

/** A database to create. */
export interface CreateDatabaseBody {
  /** Its name: 3 to 48 letters, digits, dashes and underscores. The panel puts the server's number in front: `s1_world`. */
  database: string
  /** From where it may be used: an address, or `%` for anywhere. */
  remote: string
}
