import type { FilterQuery, PageQuery, SortBy } from '@infra/panel-core'

/** A key for the Application API. The key itself is never shown. */
export interface ApplicationApiKey {
  /** Id. */
  id: number
  /** How the key begins. */
  identifier: string
  /** What it is for. */
  description: string | null
  /** Addresses that it may be used from; null is all. */
  allowed_ips: string[] | null
  /** Since when there is this key, ISO 8601. */
  created_at: string
  /** When it was used last, ISO 8601; null when it never was. */
  last_used_at: string | null
}

/** A key to create. */
export interface CreateApplicationApiKeyBody {
  /** What it is for. */
  memo: string
  /** What it may do, such as `{ r_servers: '3' }`: 0 nothing, 1 read, 2 write, 3 both. Panels of 2024 do not hold keys to it. */
  permissions: Readonly<Record<string, string | number>>
}

/** Which keys to list. */
export interface ListApplicationApiKeysQuery extends PageQuery, FilterQuery<'id' | 'identifier'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'identifier'>
}
