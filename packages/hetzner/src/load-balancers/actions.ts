import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody, ChangeDnsPtrBody } from '../common/types.js'
import type { LoadBalancerAlgorithmType } from './types.js'

/**
 * Lists the actions of one load balancer.
 *
 * @example
 * for await (const { command, status } of hetzner.loadBalancers.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-list-actions-for-a-load-balancer
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'loadBalancers.listActions', path: path`/load_balancers/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all load balancers.
 *
 * @example
 * const running = await hetzner.loadBalancers.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'loadBalancers.listAllActions', path: '/load_balancers/actions' }, query, options)
}

/**
 * Gets an action of a load balancer.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.loadBalancers.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'loadBalancers.getAction', path: path`/load_balancers/actions/${actionId}` }, options)
}

/**
 * Changes how targets are chosen.
 *
 * @param type the way: by turns, or the target with the fewest connections
 * @example
 * await hetzner.loadBalancers.changeAlgorithm(4711, 'least_connections')
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-change-algorithm
 */
export function changeAlgorithm(api: HetznerApi, id: number, type: LoadBalancerAlgorithmType, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/change_algorithm`
  return act(api, { op: 'loadBalancers.changeAlgorithm', path: at, body: { type }, idempotent: true }, options)
}

/**
 * Changes the size of a load balancer: how many services, targets and connections it can have.
 *
 * @param type name or id of the load balancer type
 * @throws ApiError with the code `invalid_load_balancer_type` when the type does not fit.
 * @example
 * await hetzner.actions.wait(await hetzner.loadBalancers.changeType(4711, 'lb21'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-change-the-type-of-a-load-balancer
 */
export function changeType(api: HetznerApi, id: number, type: string, options?: CallOptions): Call<Action> {
  const at = path`/load_balancers/${id}/actions/change_type`
  return act(api, { op: 'loadBalancers.changeType', path: at, body: { load_balancer_type: type }, idempotent: true }, options)
}

/**
 * Sets what a public address of a load balancer resolves to in the reverse.
 *
 * @example
 * await hetzner.loadBalancers.changeDnsPtr(4711, { ip: '1.2.3.4', dns_ptr: 'www.example.com' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-change-reverse-dns-entry-for-this-load-balancer
 */
export function changeDnsPtr(api: HetznerApi, id: number, body: ChangeDnsPtrBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'loadBalancers.changeDnsPtr', path: path`/load_balancers/${id}/actions/change_dns_ptr`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a load balancer from deletion, or no longer.
 *
 * @example
 * await hetzner.loadBalancers.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-actions-change-load-balancer-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'loadBalancers.changeProtection', path: path`/load_balancers/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
