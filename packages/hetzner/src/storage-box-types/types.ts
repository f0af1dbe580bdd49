import type { Deprecation, PageQuery, Price } from '../common/types.js'

/** What a Storage Box type costs in one location. */
export interface StorageBoxTypePrice {
  /** Name of the location. */
  location: string
  /** For an hour. */
  price_hourly: Price
  /** For a month, which is the most that its hours cost. */
  price_monthly: Price
  /** Once, at the beginning. */
  setup_fee: Price
}

/** A size of Storage Boxes. */
export interface StorageBoxType {
  /** Its id. */
  id: number
  /** Its short name, such as `bx11`. */
  name: string
  /** Its name for people. */
  description: string
  /** How many snapshots can be made by hand; null when the API tells no limit. */
  snapshot_limit: number | null
  /** How many snapshots a plan can keep; null when the API tells no limit. */
  automatic_snapshot_limit: number | null
  /** How many subaccounts there can be. */
  subaccounts_limit: number
  /** The room on it, in bytes. */
  size: number
  /** What it costs, by location. */
  prices: StorageBoxTypePrice[]
  /** How and when it goes out of use; null unless it does. */
  deprecation: Deprecation | null
}

/** Which types to list. */
export interface ListStorageBoxTypesQuery extends PageQuery {
  /** Only the one of exactly this name. */
  name?: string
}
