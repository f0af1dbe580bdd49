import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'

/** How a placement group places its servers: `spread` runs each on another host. */
export type PlacementGroupType = 'spread' | (string & {})

/** A group of servers that run on different hosts, so that no broken host takes two of them. */
export interface PlacementGroup {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** Its labels. */
  labels: Labels
  /** How it places its servers. */
  type: PlacementGroupType
  /** When it was made, RFC 3339. */
  created: string
  /** The servers in it. */
  servers: number[]
}

/** Which placement groups to list. */
export interface ListPlacementGroupsQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those of this kind. */
  type?: OneOrMany<PlacementGroupType>
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A placement group to create. */
export interface CreatePlacementGroupBody {
  /** Its name, unique in the project. */
  name: string
  /** How it places its servers. */
  type: PlacementGroupType
  /** Its labels. */
  labels?: Labels
}

/** A new placement group. */
export interface CreatePlacementGroupResult {
  /** The placement group. */
  placement_group: PlacementGroup
  /** The work that makes it, where there is any. */
  action?: Action | null
}

/** The placement group of that name; with the work that makes it when there was none. */
export type CreateOrGetPlacementGroupResult =
  | ({ created: true } & CreatePlacementGroupResult)
  | { created: false; placement_group: PlacementGroup }

/** What to change: what is left out stays. */
export interface UpdatePlacementGroupBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
