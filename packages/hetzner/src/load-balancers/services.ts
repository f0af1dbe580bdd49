import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type {
  AddLoadBalancerTargetBody,
  LoadBalancerServiceBody,
  RemoveLoadBalancerTargetBody,
  UpdateLoadBalancerServiceBody,
} from './types.js'

/**
 * Adds a service to a load balancer.
 *
 * @throws ApiError with the code `source_port_already_used` when another service listens on that port.
 * @example
 * const health_check = { protocol: 'tcp', port: 5432, interval: 15, timeout: 10, retries: 3 }
 * const postgres = { listen_port: 5432, destination_port: 5432, proxyprotocol: false, health_check }
 * await hetzner.actions.wait(await hetzner.loadBalancers.addService(4711, { protocol: 'tcp', ...postgres }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-add-service
 */
export function addService(api: HetznerApi, id: number, body: LoadBalancerServiceBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'loadBalancers.addService', path: path`/load_balancers/${id}/actions/add_service`, body }, options)
}

/**
 * Changes the service at a port.
 *
 * @example
 * await hetzner.loadBalancers.updateService(4711, { listen_port: 443, http: { certificates: [898] } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-update-service
 */
export function updateService(api: HetznerApi, id: number, body: UpdateLoadBalancerServiceBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'loadBalancers.updateService', path: path`/load_balancers/${id}/actions/update_service`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Deletes the service at a port.
 *
 * @param listenPort the port that it listens on
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.deleteService(4711, 443))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-delete-service
 */
export function deleteService(api: HetznerApi, id: number, listenPort: number, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/delete_service`
  return act(api, { op: 'loadBalancers.deleteService', path: at, body: { listen_port: listenPort } }, options)
}

/**
 * Adds a target to a load balancer: a server, all servers of some labels, or an address.
 *
 * @throws ApiError with the code `target_already_defined` when it has that target.
 * @example
 * const target = { type: 'server', server: { id: 42 }, use_private_ip: true } as const
 * await hetzner.actions.wait(await hetzner.loadBalancers.addTarget(4711, target))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-add-target
 */
export function addTarget(api: HetznerApi, id: number, body: AddLoadBalancerTargetBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'loadBalancers.addTarget', path: path`/load_balancers/${id}/actions/add_target`, body }, options)
}

/**
 * Removes a target from a load balancer.
 *
 * @example
 * const target = { type: 'label_selector', label_selector: { selector: 'env=prod' } } as const
 * await hetzner.actions.wait(await hetzner.loadBalancers.removeTarget(4711, target))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-remove-target
 */
export function removeTarget(api: HetznerApi, id: number, body: RemoveLoadBalancerTargetBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'loadBalancers.removeTarget', path: path`/load_balancers/${id}/actions/remove_target`, body }, options)
}
