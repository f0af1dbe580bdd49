import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody, ChangeDnsPtrBody } from '../common/types.js'

/**
 * Lists the actions of one floating IP.
 *
 * @example
 * for await (const { command, status } of hetzner.floatingIps.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-list-actions-for-a-floating-ip
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'floatingIps.listActions', path: path`/floating_ips/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all floating IPs.
 *
 * @example
 * const running = await hetzner.floatingIps.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'floatingIps.listAllActions', path: '/floating_ips/actions' }, query, options)
}

/**
 * Gets an action of a floating IP.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.floatingIps.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'floatingIps.getAction', path: path`/floating_ips/actions/${actionId}` }, options)
}

/**
 * Assigns a floating IP to a server, which has to be set up for the address too.
 *
 * @param server the id of the server
 * @throws ApiError with the code `floating_ip_assigned` when it is assigned already.
 * @example
 * await hetzner.actions.wait(await hetzner.floatingIps.assign(4711, 42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-assign-a-floating-ip-to-a-server
 */
export function assign(api: HetznerApi, id: number, server: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'floatingIps.assign', path: path`/floating_ips/${id}/actions/assign`, body: { server } }, options)
}

/**
 * Takes a floating IP off its server: nothing answers at the address until it is assigned again.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.floatingIps.unassign(4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-unassign-a-floating-ip
 */
export function unassign(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'floatingIps.unassign', path: path`/floating_ips/${id}/actions/unassign` }, options)
}

/**
 * Sets what an address of a floating IP resolves to in the reverse.
 *
 * @example
 * await hetzner.floatingIps.changeDnsPtr(4711, { ip: '2001:db8::1', dns_ptr: 'www.example.com' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-change-reverse-dns-records-for-a-floating-ip
 */
export function changeDnsPtr(api: HetznerApi, id: number, body: ChangeDnsPtrBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'floatingIps.changeDnsPtr', path: path`/floating_ips/${id}/actions/change_dns_ptr`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a floating IP from deletion, or no longer.
 *
 * @example
 * await hetzner.floatingIps.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ip-actions-change-floating-ip-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'floatingIps.changeProtection', path: path`/floating_ips/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
