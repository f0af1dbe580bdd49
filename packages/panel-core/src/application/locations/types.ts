import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '../../query.js'
import type { Node } from '../nodes/types.js'
import type { Server } from '../servers/types.js'

/** A place that nodes are grouped by. */
export interface Location {
  /** Id. */
  id: number
  /** Short name, unique. */
  short: string
  /** Long name; null when there is none. */
  long: string | null
  /** Since when there is this location, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a location; null where the key may not read it. */
export interface LocationRelations {
  /** The nodes there. */
  nodes: Node[] | null
  /** The servers on these. */
  servers: Server[] | null
}

/** Names of what can be brought along with a location. */
export type LocationInclude = Include<LocationRelations>

/** A location with the relations that were asked for. */
export type LocationWith<I extends string> = With<Location, LocationRelations, I>

/** Which locations to list. */
export interface ListLocationsQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'short' | 'long'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id'>
}

/** A location to create. */
export interface CreateLocationBody {
  /** Short name, unique, 1 to 60 characters. */
  short: string
  /** Long name, 1 to 191 characters. */
  long?: string | null
}

/** All of a location that can be changed. */
export interface UpdateLocationBody {
  /** Short name, unique, 1 to 60 characters. */
  short: string
  /** Long name, 1 to 191 characters; null is none. */
  long: string | null
}
