import type { FilterQuery, PageQuery, SortBy } from '@infra/panel-core'

/** A role that users administer the panel in. */
export interface AdminRole {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** What it is for. */
  description: string | null
  /** What it allows, on panels of 2026. */
  permissions?: string[] | null
}

/** A role. The panel's rules for it were not determined: what else it takes can be given as `options.body`. */
export interface RoleBody {
  /** Name. */
  name: string
  /** What it is for. */
  description?: string | null
}

/** Which roles to list. */
export interface ListRolesQuery extends PageQuery, FilterQuery<'id' | 'name'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name'>
}
