import type { Action } from '../actions/types.js'
import type { Metrics, MetricsQuery, TimeSeries } from '../common/metrics.js'
import type { DeleteProtection, LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'
import type { LoadBalancerType } from '../load-balancer-types/types.js'
import type { Location } from '../locations/types.js'
import type { LoadBalancerService, LoadBalancerServiceBody } from './service-types.js'
import type { AddLoadBalancerTargetBody, LoadBalancerTarget } from './target-types.js'

export type * from './service-types.js'
export type * from './target-types.js'

/**
 * A protocol or kind that Hetzner added after this version was made: whatever text Hetzner wrote. The sign in front is in the
 * type alone, so that comparing with a known kind tells them apart; `const kind: string = target.type` is rid of it.
 */
export type LoadBalancerUnknownKind = `?${string}`

/** How targets are chosen: by turns, or the one with the fewest connections. */
export type LoadBalancerAlgorithmType = 'round_robin' | 'least_connections' | (string & {})

/** How targets are chosen. */
export interface LoadBalancerAlgorithm {
  /** The way. */
  type: LoadBalancerAlgorithmType
}

/** Takes connections and spreads them over servers. */
export interface LoadBalancer {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** Its size. */
  load_balancer_type: LoadBalancerType
  /** Where it is. */
  location: Location
  /** Its public addresses. */
  public_net: LoadBalancerPublicNet
  /** The networks that it is in. */
  private_net: LoadBalancerPrivateNet[]
  /** What it listens for. */
  services: LoadBalancerService[]
  /** What it passes on to. */
  targets: LoadBalancerTarget[]
  /** How targets are chosen. */
  algorithm: LoadBalancerAlgorithm
  /** Traffic out in this billing period, in bytes; null while it is not known. */
  outgoing_traffic: number | null
  /** Traffic in in this billing period, in bytes; null while it is not known. */
  ingoing_traffic: number | null
  /** Traffic in a billing period that costs nothing, in bytes. */
  included_traffic: number
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** Public addresses of a load balancer. */
export interface LoadBalancerPublicNet {
  /** Whether it can be reached at them. */
  enabled: boolean
  /** Its IPv4 address. */
  ipv4: LoadBalancerAddress
  /** Its IPv6 address. */
  ipv6: LoadBalancerAddress
}

/** A public address of a load balancer. */
export interface LoadBalancerAddress {
  /** The address; null when there is none. */
  ip: string | null
  /** What it resolves to in the reverse; null when that is nothing. */
  dns_ptr: string | null
}

/** A network that a load balancer is in. */
export interface LoadBalancerPrivateNet {
  /** The network. */
  network: number
  /** Its address there, IPv4. */
  ip: string
}

/** Which load balancers to list. */
export interface ListLoadBalancersQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A load balancer to create. */
export interface CreateLoadBalancerBody {
  /** Its name, unique in the project: 1 to 128 characters, none of them white space at either end. */
  name: string
  /** Name or id of its type. */
  load_balancer_type: string
  /** Name or id of the location. */
  location?: string
  /** The network zone, such as `eu-central`. */
  network_zone?: string
  /** How targets are chosen. Default: `round_robin`. */
  algorithm?: LoadBalancerAlgorithm
  /** What it listens for. */
  services?: readonly LoadBalancerServiceBody[]
  /** What it passes on to. */
  targets?: readonly AddLoadBalancerTargetBody[]
  /** The network to attach it to. */
  network?: number
  /** Whether it can be reached at public addresses. */
  public_interface?: boolean
  /** Its labels. */
  labels?: Labels
}

/** A new load balancer, and the work that makes it. */
export interface CreateLoadBalancerResult {
  /** The load balancer. */
  load_balancer: LoadBalancer
  /** The work that makes it. */
  action: Action
}

/** The load balancer of that name; with the work that makes it when there was none. */
export type CreateOrGetLoadBalancerResult = ({ created: true } & CreateLoadBalancerResult) | { created: false; load_balancer: LoadBalancer }

/** What to change: what is left out stays. */
export interface UpdateLoadBalancerBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** A network to attach a load balancer to. */
export interface AttachLoadBalancerToNetworkBody {
  /** The network. */
  network: number
  /** The address to have there. Default: any that is free. */
  ip?: string
  /** The subnet to be in, such as `10.0.1.0/24`; `ip` must be in it. */
  ip_range?: string
}

/** What can be measured of a load balancer; `bandwidth` gives two series. */
export type LoadBalancerMetric = 'open_connections' | 'connections_per_second' | 'requests_per_second' | 'bandwidth'

/** Which measurements of a load balancer to get. */
export interface LoadBalancerMetricsQuery extends MetricsQuery<LoadBalancerMetric> {}

/** Measurements of a load balancer in a period. */
export interface LoadBalancerMetrics extends Metrics<LoadBalancerTimeSeries> {}

/** Measurements of a load balancer: those that were asked for. */
export interface LoadBalancerTimeSeries {
  /** How many connections were open. */
  open_connections?: TimeSeries
  /** New connections, per second. */
  connections_per_second?: TimeSeries
  /** Requests, per second. */
  requests_per_second?: TimeSeries
  /** Traffic in, in bytes per second. */
  'bandwidth.in'?: TimeSeries
  /** Traffic out, in bytes per second. */
  'bandwidth.out'?: TimeSeries
  /** What Hetzner measures since this version was made. */
  [series: string]: TimeSeries | undefined
}
