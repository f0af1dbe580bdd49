import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { ServerDatabase } from '../databases/types.js'

/** A machine that databases of servers are on. */
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
  /** Since when there is this host, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a database host. */
export interface DatabaseHostRelations {
  /** The databases on it; null where the key may not read them. */
  databases: ServerDatabase[] | null
}

/** Names of what can be brought along with a database host. */
export type DatabaseHostInclude = Include<DatabaseHostRelations>

/** A database host with the relations that were asked for. */
export type DatabaseHostWith<I extends string> = With<DatabaseHost, DatabaseHostRelations, I>

/** Which database hosts to list. */
export interface ListDatabaseHostsQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'host' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'host'>
}

/** What every body of a database host has. */
export interface DatabaseHostBody {
  /** Name. */
  name: string
  /** Host name or address. */
  host: string
  /** Port. */
  port: number
  /** The user that the panel connects as. */
  username: string
}

/** A database host to create. */
export interface CreateDatabaseHostBody extends DatabaseHostBody {
  /** That user's password. */
  password?: string
}

/** All of a database host that can be changed. */
export interface UpdateDatabaseHostBody extends DatabaseHostBody {
  /** That user's new password. */
  password?: string
}
