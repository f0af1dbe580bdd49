import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeServerProtectionBody } from './action-types.js'

/**
 * Lists the actions of one server.
 *
 * @example
 * for await (const { command, status } of hetzner.servers.listActions(42, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-list-actions-for-a-server
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'servers.listActions', path: path`/servers/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all servers.
 *
 * @example
 * const running = await hetzner.servers.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'servers.listAllActions', path: '/servers/actions' }, query, options)
}

/**
 * Gets an action of a server.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.servers.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'servers.getAction', path: path`/servers/actions/${actionId}` }, options)
}

/**
 * Puts a server into a placement group. It must be off.
 *
 * @param placementGroup id of the placement group
 * @throws ApiError with the code `server_not_stopped` when it runs, `already_in_placement_group` when it is in one.
 * @example
 * await hetzner.actions.wait(await hetzner.servers.addToPlacementGroup(42, 897))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-add-a-server-to-a-placement-group
 */
export function addToPlacementGroup(api: HetznerApi, id: number, placementGroup: number, options?: CallOptions): Call<Action> {
  const body = { placement_group: placementGroup }
  return act(api, { op: 'servers.addToPlacementGroup', path: path`/servers/${id}/actions/add_to_placement_group`, body }, options)
}

/**
 * Takes a server out of its placement group.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.removeFromPlacementGroup(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-remove-from-placement-group
 */
export function removeFromPlacementGroup(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.removeFromPlacementGroup', path: path`/servers/${id}/actions/remove_from_placement_group` }, options)
}

/**
 * Protects a server from deletion and rebuild, or no longer.
 *
 * @example
 * await hetzner.servers.changeProtection(42, { delete: true, rebuild: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-change-server-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeServerProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.changeProtection', path: path`/servers/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
