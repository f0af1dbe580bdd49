import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody } from '../common/types.js'
import type { NetworkRoute, NetworkSubnetBody } from './types.js'

/**
 * Lists the actions of one network.
 *
 * @example
 * for await (const { command, status } of hetzner.networks.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-list-actions-for-a-network
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'networks.listActions', path: path`/networks/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all networks.
 *
 * @example
 * const running = await hetzner.networks.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'networks.listAllActions', path: '/networks/actions' }, query, options)
}

/**
 * Gets an action of a network.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.networks.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'networks.getAction', path: path`/networks/actions/${actionId}` }, options)
}

/**
 * Adds a subnet to a network.
 *
 * @throws ApiError with the code `vswitch_id_already_used` when another network has that vSwitch.
 * @example
 * await hetzner.actions.wait(await hetzner.networks.addSubnet(4711, { type: 'cloud', network_zone: 'eu-central' }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-add-a-subnet-to-a-network
 */
export function addSubnet(api: HetznerApi, id: number, body: NetworkSubnetBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'networks.addSubnet', path: path`/networks/${id}/actions/add_subnet`, body }, options)
}

/**
 * Deletes a subnet of a network. Nothing may be attached to it any more.
 *
 * @param ipRange the addresses of the subnet, such as `10.0.1.0/24`
 * @example
 * await hetzner.actions.wait(await hetzner.networks.deleteSubnet(4711, '10.0.1.0/24'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-delete-a-subnet-from-a-network
 */
export function deleteSubnet(api: HetznerApi, id: number, ipRange: string, options?: CallOptions): Call<Action> {
  const body = { ip_range: ipRange }
  return act(api, { op: 'networks.deleteSubnet', path: path`/networks/${id}/actions/delete_subnet`, body }, options)
}

/**
 * Adds a route to a network.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.networks.addRoute(4711, { destination: '10.100.1.0/24', gateway: '10.0.1.1' }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-add-a-route-to-a-network
 */
export function addRoute(api: HetznerApi, id: number, route: NetworkRoute, options?: CallOptions): Call<Action> {
  return act(api, { op: 'networks.addRoute', path: path`/networks/${id}/actions/add_route`, body: route }, options)
}

/**
 * Deletes a route of a network.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.networks.deleteRoute(4711, { destination: '10.100.1.0/24', gateway: '10.0.1.1' }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-delete-a-route-from-a-network
 */
export function deleteRoute(api: HetznerApi, id: number, route: NetworkRoute, options?: CallOptions): Call<Action> {
  return act(api, { op: 'networks.deleteRoute', path: path`/networks/${id}/actions/delete_route`, body: route }, options)
}

/**
 * Makes a network larger; it can never get smaller, nor begin elsewhere: only the number behind the slash may change. Servers
 * in it learn of that at their next start.
 *
 * @param ipRange all its addresses, such as `10.0.0.0/12`
 * @example
 * await hetzner.actions.wait(await hetzner.networks.changeIpRange(4711, '10.0.0.0/12'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-change-ip-range-of-a-network
 */
export function changeIpRange(api: HetznerApi, id: number, ipRange: string, options?: CallOptions): Call<Action> {
  const body = { ip_range: ipRange }
  const spec = { op: 'networks.changeIpRange', path: path`/networks/${id}/actions/change_ip_range`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a network from deletion, or no longer.
 *
 * @example
 * await hetzner.networks.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#network-actions-change-network-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'networks.changeProtection', path: path`/networks/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
