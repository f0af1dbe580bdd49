import type { PageQuery, SortBy } from '../common/types.js'

/** A site of Hetzner's. */
export interface Location {
  /** Its id. */
  id: number
  /** Its short name, such as `fsn1`. */
  name: string
  /** Its name for people. */
  description: string
  /** Country, ISO 3166 with two letters. */
  country: string
  /** The nearest city. */
  city: string
  /** Latitude of that city, in degrees. */
  latitude: number
  /** Longitude of that city, in degrees. */
  longitude: number
  /** The part of Hetzner's network that it is in: the subnets of a network and load balancers are bound to one. */
  network_zone: 'eu-central' | 'us-east' | 'us-west' | 'ap-southeast' | (string & {})
}

/** Which locations to list. */
export interface ListLocationsQuery extends PageQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'name'>
}
