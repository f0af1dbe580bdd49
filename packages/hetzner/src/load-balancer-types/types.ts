import type { Deprecation, PageQuery } from '../common/types.js'
import type { TypePrice } from '../pricing/types.js'

/** A size of load balancer. */
export interface LoadBalancerType {
  /** Its id. */
  id: number
  /** Its name, such as `lb11`. */
  name: string
  /** Its name for people. */
  description: string
  /** How many connections may be open at once. */
  max_connections: number
  /** How many services a load balancer can have. */
  max_services: number
  /** How many targets a load balancer can have. */
  max_targets: number
  /** How many certificates a load balancer can have. */
  max_assigned_certificates: number
  /**
   * When it went out of use, RFC 3339; null while it does not.
   *
   * @deprecated gone since 2026-11-02: see `deprecation`.
   */
  deprecated?: string | null
  /** How it goes out of use; null while it does not. */
  deprecation: Deprecation | null
  /** Its price in each location where it exists. */
  prices: TypePrice[]
}

/** Which load balancer types to list. */
export interface ListLoadBalancerTypesQuery extends PageQuery {
  /** Only the one of exactly this name. */
  name?: string
}
