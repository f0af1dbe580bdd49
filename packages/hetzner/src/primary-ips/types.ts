import type { Action } from '../actions/types.js'
import type { DeleteProtection, DnsPtr, LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'
import type { Location } from '../locations/types.js'

/** The public address of a server, which can outlive it. A server has at most one of each version. It is billed by the hour. */
export interface PrimaryIp {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** The address: one of IPv4, or a /64 network of IPv6 such as `2001:db8::/64`. */
  ip: string
  /** Its version. */
  type: 'ipv4' | 'ipv6' | (string & {})
  /** Of what kind the resource is that it is assigned to; `unassigned` when it is to none. */
  assignee_type: 'server' | 'unassigned' | (string & {})
  /** The resource that it is assigned to; null when it is to none. */
  assignee_id: number | null
  /** Whether it is deleted along with that resource. */
  auto_delete: boolean
  /** What it resolves to in the reverse. */
  dns_ptr: DnsPtr[]
  /** Where it is: only resources there can have it. */
  location: Location
  /** Whether Hetzner has blocked it. */
  blocked: boolean
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** Which primary IPs to list. */
export interface ListPrimaryIpsQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only the one of this address. */
  ip?: string
  /** The order. */
  sort?: SortBy<'id' | 'created'>
}

/** A primary IP to create. It needs a `location` or an assignee. */
export interface CreatePrimaryIpBody {
  /** Its name, unique in the project. */
  name: string
  /** Its version. */
  type: 'ipv4' | 'ipv6' | (string & {})
  /** Name or id of the location. Leave it out when there is an assignee. */
  location?: string | number
  /** Of what kind the resource is to assign it to. */
  assignee_type?: 'server' | (string & {})
  /** The resource to assign it to: a server must be off. */
  assignee_id?: number | null
  /** Whether to delete it along with that resource. Default: false. */
  auto_delete?: boolean
  /** Its labels. */
  labels?: Labels
}

/** A new primary IP, and the work that assigns it. */
export interface CreatePrimaryIpResult {
  /** The primary IP. */
  primary_ip: PrimaryIp
  /** The work that assigns it; null or missing when it is assigned to nothing. */
  action?: Action | null
}

/** The primary IP of that name; with the work that assigns it when there was none. */
export type CreateOrGetPrimaryIpResult = ({ created: true } & CreatePrimaryIpResult) | { created: false; primary_ip: PrimaryIp }

/** What to change: what is left out stays. */
export interface UpdatePrimaryIpBody {
  /** Its new name. */
  name?: string
  /** Whether to delete it along with the resource that it is assigned to. */
  auto_delete?: boolean
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** What to assign a primary IP to. */
export interface AssignPrimaryIpBody {
  /** Of what kind the resource is. */
  assignee_type: 'server' | (string & {})
  /** Its id. It must be in the location of the primary IP; a server must be off. */
  assignee_id: number
}
