import type { Action } from '../actions/types.js'
import type { DeleteProtection, DnsPtr, LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'
import type { Location } from '../locations/types.js'

/** A public address that can be assigned to one server after the other, in any location. It is billed by the month. */
export interface FloatingIp {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** What it is for; null when nothing was said. */
  description: string | null
  /** The address: one of IPv4, or a /64 network of IPv6 such as `2001:db8::/64`. */
  ip: string
  /** Its version. */
  type: 'ipv4' | 'ipv6' | (string & {})
  /** The server that it is assigned to; null when it is to none. */
  server: number | null
  /** What it resolves to in the reverse. */
  dns_ptr: DnsPtr[]
  /** Where it is at home: routes to servers there are the shortest. */
  home_location: Location
  /** Whether Hetzner has blocked it. */
  blocked: boolean
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** Which floating IPs to list. */
export interface ListFloatingIpsQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'created'>
}

/** A floating IP to create. It needs a `home_location` or a `server`. */
export interface CreateFloatingIpBody {
  /** Its version. */
  type: 'ipv4' | 'ipv6' | (string & {})
  /** Name or id of its home. Left out, it is that of the server. */
  home_location?: string | number
  /** The server to assign it to. */
  server?: number | null
  /** Its name, unique in the project. */
  name?: string
  /** What it is for. */
  description?: string | null
  /** Its labels. */
  labels?: Labels
}

/** A new floating IP, and the work that assigns it. */
export interface CreateFloatingIpResult {
  /** The floating IP. */
  floating_ip: FloatingIp
  /** The work that assigns it; null or missing when it is assigned to no server. */
  action?: Action | null
}

/** The floating IP of that name; with the work that assigns it when there was none. */
export type CreateOrGetFloatingIpResult = ({ created: true } & CreateFloatingIpResult) | { created: false; floating_ip: FloatingIp }

/** What to change: what is left out stays. */
export interface UpdateFloatingIpBody {
  /** Its new name. */
  name?: string
  /** What it is for. */
  description?: string | null
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
