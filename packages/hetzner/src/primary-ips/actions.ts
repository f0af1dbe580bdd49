import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody, ChangeDnsPtrBody } from '../common/types.js'
import type { AssignPrimaryIpBody } from './types.js'

/**
 * Lists the actions of one primary IP.
 *
 * @example
 * for await (const { command, status } of hetzner.primaryIps.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-list-actions-for-a-primary-ip
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'primaryIps.listActions', path: path`/primary_ips/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all primary IPs.
 *
 * @example
 * const running = await hetzner.primaryIps.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'primaryIps.listAllActions', path: '/primary_ips/actions' }, query, options)
}

/**
 * Gets an action of a primary IP.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.primaryIps.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'primaryIps.getAction', path: path`/primary_ips/actions/${actionId}` }, options)
}

/**
 * Assigns a primary IP to a server in the same location that is off and has none of that version.
 *
 * @throws ApiError with the code `server_not_stopped`, `primary_ip_already_assigned`, `server_has_ipv4` or `server_has_ipv6`.
 * @example
 * await hetzner.actions.wait(await hetzner.primaryIps.assign(4711, { assignee_type: 'server', assignee_id: 42 }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-assign-a-primary-ip-to-a-resource
 */
export function assign(api: HetznerApi, id: number, body: AssignPrimaryIpBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'primaryIps.assign', path: path`/primary_ips/${id}/actions/assign`, body }, options)
}

/**
 * Takes a primary IP off its server, which must be off. To start again, the server needs a network: public or private.
 *
 * @throws ApiError with the code `server_not_stopped` when the server is on.
 * @example
 * await hetzner.actions.wait(await hetzner.primaryIps.unassign(4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-unassign-a-primary-ip-from-a-resource
 */
export function unassign(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'primaryIps.unassign', path: path`/primary_ips/${id}/actions/unassign` }, options)
}

/**
 * Sets what an address of a primary IP resolves to in the reverse.
 *
 * @example
 * await hetzner.primaryIps.changeDnsPtr(4711, { ip: '2001:db8::1', dns_ptr: 'www.example.com' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-change-reverse-dns-records-for-a-primary-ip
 */
export function changeDnsPtr(api: HetznerApi, id: number, body: ChangeDnsPtrBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'primaryIps.changeDnsPtr', path: path`/primary_ips/${id}/actions/change_dns_ptr`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a primary IP from deletion, or no longer. One that is deleted along with its server cannot be protected.
 *
 * @example
 * await hetzner.primaryIps.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ip-actions-change-primary-ip-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'primaryIps.changeProtection', path: path`/primary_ips/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
