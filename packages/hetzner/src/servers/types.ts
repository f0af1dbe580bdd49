import type { Action } from '../actions/types.js'
import type { DnsPtr, LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'
import type { Image } from '../images/types.js'
import type { Iso } from '../isos/types.js'
import type { Location } from '../locations/types.js'
import type { PlacementGroup } from '../placement-groups/types.js'
import type { ServerType } from '../server-types/types.js'

/** Where a server stands. */
export type ServerStatus =
  | 'running'
  | 'initializing'
  | 'starting'
  | 'stopping'
  | 'off'
  | 'deleting'
  | 'migrating'
  | 'rebuilding'
  | 'unknown'
  | (string & {})

/** The public IPv4 address of a server. */
export interface ServerIpv4 {
  /** Id of the primary IP. */
  id?: number
  /** The address. */
  ip: string
  /** Whether Hetzner has blocked it. */
  blocked: boolean
  /** What it resolves to in the reverse. */
  dns_ptr: string
}

/** The public IPv6 network of a server. */
export interface ServerIpv6 {
  /** Id of the primary IP. */
  id?: number
  /** The network, a /64 such as `2001:db8::/64`. */
  ip: string
  /** Whether Hetzner has blocked it. */
  blocked: boolean
  /** What its addresses resolve to in the reverse; those that were set. */
  dns_ptr: DnsPtr[] | null
}

/** A firewall of a server. */
export interface ServerFirewall {
  /** Its id. */
  id?: number
  /** Whether it is in force yet. */
  status?: 'applied' | 'pending' | (string & {})
}

/** How a server is reached from the internet. */
export interface ServerPublicNet {
  /** Its IPv4 address; null when it has none. */
  ipv4: ServerIpv4 | null
  /** Its IPv6 network; null when it has none. */
  ipv6: ServerIpv6 | null
  /** The floating IPs that are assigned to it. */
  floating_ips: number[]
  /** What filters its traffic with the internet. */
  firewalls?: ServerFirewall[]
}

/** How a server is reached in a private network. */
export interface ServerPrivateNet {
  /** The network. */
  network?: number
  /** Its address there. */
  ip?: string
  /** More addresses there, which its system must be told of. */
  alias_ips?: string[]
  /** The address of its network card there. */
  mac_address?: string
}

/** What a server is protected from. */
export interface ServerProtection {
  /** Whether the API refuses to delete it. */
  delete: boolean
  /** Whether the API refuses to rebuild it. */
  rebuild: boolean
}

/** A server. */
export interface Server {
  /** Its id. */
  id: number
  /** Its name, unique in the project: a host name. */
  name: string
  /** Where it stands. */
  status: ServerStatus
  /** When it was made, RFC 3339. */
  created: string
  /** How it is reached from the internet. */
  public_net: ServerPublicNet
  /** How it is reached in private networks. */
  private_net: ServerPrivateNet[]
  /** Its size. */
  server_type: ServerType
  /** Where it is. */
  location: Location
  /** What it was made from; null when that is not known. */
  image: Image | null
  /** The installation medium in it; null when there is none. */
  iso: Iso | null
  /** Whether it starts the rescue system when it starts next. */
  rescue_enabled: boolean
  /** Whether Hetzner has locked it, so that nobody can use it. */
  locked: boolean
  /** The hours in which it is backed up, UTC, such as `22-02`; null when it is not. */
  backup_window: string | null
  /** What it has sent in this billing period, in bytes; null when that is not known. */
  outgoing_traffic: number | null
  /** What it has received in this billing period, in bytes; null when that is not known. */
  ingoing_traffic: number | null
  /** What it may send in this billing period for free, in bytes; null when that is not known. */
  included_traffic: number | null
  /** What it is protected from. */
  protection: ServerProtection
  /** Its labels. */
  labels: Labels
  /** The volumes that are attached to it. */
  volumes?: number[]
  /** The load balancers that it is a target of. */
  load_balancers?: number[]
  /** The size of its disk, in GB: smaller than its type's when that was changed without the disk. */
  primary_disk_size: number
  /** The group that it is in; null when it is in none. */
  placement_group?: PlacementGroup | null
}

/** Which servers to list. */
export interface ListServersQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those that stand there. */
  status?: OneOrMany<ServerStatus>
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** How a new server is reached from the internet. */
export interface CreateServerPublicNet {
  /** Whether it has an IPv4 address. Default: true. */
  enable_ipv4?: boolean
  /** Whether it has an IPv6 network. Default: true. */
  enable_ipv6?: boolean
  /** The primary IP to take; left out, a new one is made. */
  ipv4?: number | null
  /** The primary IP to take; left out, a new one is made. */
  ipv6?: number | null
}

/** A server to create. */
export interface CreateServerBody {
  /** Its name, unique in the project: a host name. */
  name: string
  /** Name or id of its size. */
  server_type: string
  /** Name or id of what it is made from. */
  image: string
  /** Name or id of the location. Default: one of Hetzner's choice. */
  location?: string
  /** Whether it starts once it is made; that is among the result's `next_actions`. Default: true. */
  start_after_create?: boolean
  /** The placement group to put it in. */
  placement_group?: number
  /** Names or ids of the SSH keys that it lets in. Without any, the result holds a password for root. */
  ssh_keys?: readonly string[]
  /** The volumes to attach, in the same location. */
  volumes?: readonly number[]
  /** Whether it mounts these volumes by itself; they must be formatted. */
  automount?: boolean
  /** The private networks to put it in. */
  networks?: readonly number[]
  /** The firewalls to protect it with. */
  firewalls?: readonly {
    /** Id of the firewall. */
    firewall: number
  }[]
  /** What cloud-init does when it starts first: 32 KiB at most. It counts as secret: no error repeats it. */
  user_data?: string
  /** Its labels. */
  labels?: Labels
  /** How it is reached from the internet. Default: by new addresses of both versions. */
  public_net?: CreateServerPublicNet
}

/** A new server, and the work that makes it. */
export interface CreateServerResult {
  /** The server. */
  server: Server
  /** The work that makes it. */
  action: Action
  /** What follows, such as starting it. */
  next_actions: Action[]
  /** The password of root, never to be had again; null when SSH keys were given. */
  root_password: string | null
}

/**
 * The server of that name; with the work that makes it when there was none. One that was there may still be at work:
 * `listActions(id, { status: 'running' })` tells.
 */
export type CreateOrGetServerResult = ({ created: true } & CreateServerResult) | { created: false; server: Server }

/** What to change: what is left out stays. */
export interface UpdateServerBody {
  /** Its new name, a host name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
