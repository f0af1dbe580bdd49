import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { AttachLoadBalancerToNetworkBody } from './types.js'

/**
 * Attaches a load balancer to a network. It can be in one.
 *
 * @throws ApiError with the code `load_balancer_already_attached`, `ip_not_available` or `no_subnet_available`.
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.attachToNetwork(4711, { network: 123, ip: '10.0.1.1' }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-attach-a-load-balancer-to-a-network
 */
export function attachToNetwork(api: HetznerApi, id: number, body: AttachLoadBalancerToNetworkBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'loadBalancers.attachToNetwork', path: path`/load_balancers/${id}/actions/attach_to_network`, body }, options)
}

/**
 * Detaches a load balancer from a network.
 *
 * @param network the id of the network
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.detachFromNetwork(4711, 123))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-detach-a-load-balancer-from-a-network
 */
export function detachFromNetwork(api: HetznerApi, id: number, network: number, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/detach_from_network`
  return act(api, { op: 'loadBalancers.detachFromNetwork', path: at, body: { network } }, options)
}

/**
 * Lets a load balancer be reached at its public addresses.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.enablePublicInterface(4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-enable-the-public-interface-of-a-load-balancer
 */
export function enablePublicInterface(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/enable_public_interface`
  return act(api, { op: 'loadBalancers.enablePublicInterface', path: at, idempotent: true }, options)
}

/**
 * Lets a load balancer be reached over its network alone.
 *
 * @throws ApiError with the code `load_balancer_not_attached_to_network` or `targets_without_use_private_ip`.
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.disablePublicInterface(4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-disable-the-public-interface-of-a-load-balancer
 */
export function disablePublicInterface(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/disable_public_interface`
  return act(api, { op: 'loadBalancers.disablePublicInterface', path: at, idempotent: true }, options)
}
