import type { LabelQuery, Labels, DeleteProtection, OneOrMany, PageQuery, SortBy } from '../common/types.js'
import type { Location } from '../locations/types.js'

/** A private network: IPv4 only, beside the public one. */
export interface Network {
  /** Its id. */
  id: number
  /** Its name: 1 to 128 characters. */
  name: string
  /** All its addresses, such as `10.0.0.0/16`. */
  ip_range: string
  /** The parts that it is divided into: resources get their addresses from these. */
  subnets: NetworkSubnet[]
  /** Where to send what is for addresses outside of its subnets. */
  routes: NetworkRoute[]
  /** Ids of the servers in it. */
  servers: number[]
  /** Ids of the load balancers in it. */
  load_balancers?: number[]
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
  /** Whether its vSwitch is told of its routes. */
  expose_routes_to_vswitch: boolean
}

/** A part of a network. */
export interface NetworkSubnet {
  /** What it connects: `cloud` cloud resources, `vswitch` dedicated servers too; `server` is an old name of `cloud`. */
  type: 'cloud' | 'vswitch' | 'server' | (string & {})
  /** Its addresses, such as `10.0.1.0/24`. */
  ip_range?: string
  /** The zone that it is in: only resources in the locations of that zone get addresses from it. */
  network_zone: Location['network_zone']
  /** The gateway of the servers in it. */
  gateway: string
  /** Id of the vSwitch that it is coupled with; of the type `vswitch` only. */
  vswitch_id?: number | null
}

/** Where to send what is for some addresses. */
export interface NetworkRoute {
  /** The addresses, such as `10.100.1.0/24`: private ones outside of all subnets and other routes, or `0.0.0.0/0`. */
  destination: string
  /** The address that it is sent to: not the first one of the network, none behind a vSwitch, not `172.31.1.1`. */
  gateway: string
}

/** Which networks to list. */
export interface ListNetworksQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A network to create. */
export interface CreateNetworkBody {
  /** Its name: 1 to 128 characters. */
  name: string
  /** All its addresses: a private range, a /24 or larger. A /16 leaves room; later it can grow, but not shrink. */
  ip_range: string
  /** Its subnets; more can be added later. Default: none. */
  subnets?: readonly NetworkSubnetBody[]
  /** Its routes; more can be added later. Default: none. */
  routes?: readonly NetworkRoute[]
  /** Whether to tell its vSwitch of its routes; has an effect only with a subnet of the type `vswitch`. */
  expose_routes_to_vswitch?: boolean
  /** Its labels. */
  labels?: Labels
}

/** A subnet to add. */
export type NetworkSubnetBody = CloudSubnetBody | VswitchSubnetBody

/** A subnet for servers and load balancers of the cloud. */
export interface CloudSubnetBody {
  /** The kind; `server` is an old name of `cloud`. */
  type: 'cloud' | 'server'
  /** The zone that it is in. */
  network_zone: Location['network_zone']
  /** Its addresses, inside of the network: a /30 or larger, overlapping with no other. Default: the first /24 that is free. */
  ip_range?: string
}

/** A subnet that dedicated servers share with the cloud. */
export interface VswitchSubnetBody extends Omit<CloudSubnetBody, 'type'> {
  /** The kind. */
  type: 'vswitch'
  /** Id of the vSwitch in Robot. */
  vswitch_id: number
}

/** What to change: what is left out stays. */
export interface UpdateNetworkBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
  /** Whether to tell its vSwitch of its routes; has an effect only with a subnet of the type `vswitch`. */
  expose_routes_to_vswitch?: boolean
}

/** What can be in a network. */
export type NetworkMemberType = 'server' | 'load_balancer' | (string & {})

/** Where a member of a network stands. */
export type NetworkMemberStatus = 'ok' | 'attaching' | 'detaching' | 'updating' | 'error' | (string & {})

/** A resource in a network. */
export interface NetworkMember {
  /** Its kind. */
  type: NetworkMemberType
  /** Id of the server or load balancer. */
  id: number
  /** Its address in the network. */
  ip: string
  /** Where it stands. */
  status: NetworkMemberStatus
  /** Its further addresses in the network. */
  alias_ips: string[]
  /** Addresses of the subnet that it is in, such as `10.0.1.0/24`. */
  subnet: string
}

/** Which members of a network to list. */
export interface ListNetworkMembersQuery extends PageQuery {
  /** Only those of this kind. */
  type?: OneOrMany<NetworkMemberType>
  /** Only those in this subnet, such as `10.0.1.0/24`. */
  subnet?: OneOrMany<string>
  /** Only those that stand there. */
  status?: OneOrMany<NetworkMemberStatus>
  /** The order. */
  sort?: SortBy<'id' | 'type' | 'status' | 'ip'>
}
