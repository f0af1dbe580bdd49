import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody } from '../common/types.js'
import type { AttachVolumeBody } from './types.js'

/**
 * Lists the actions of one volume.
 *
 * @example
 * for await (const { command, status } of hetzner.volumes.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-list-actions-for-a-volume
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'volumes.listActions', path: path`/volumes/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all volumes.
 *
 * @example
 * const running = await hetzner.volumes.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'volumes.listAllActions', path: '/volumes/actions' }, query, options)
}

/**
 * Gets an action of a volume.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.volumes.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'volumes.getAction', path: path`/volumes/actions/${actionId}` }, options)
}

/**
 * Attaches a volume to a server in the same location.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.volumes.attach(4711, { server: 42, automount: true }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-attach-volume-to-a-server
 */
export function attach(api: HetznerApi, id: number, body: AttachVolumeBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'volumes.attach', path: path`/volumes/${id}/actions/attach`, body }, options)
}

/**
 * Detaches a volume from its server. Unmount it there first.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.volumes.detach(4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-detach-volume
 */
export function detach(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'volumes.detach', path: path`/volumes/${id}/actions/detach` }, options)
}

/**
 * Makes a volume larger; it can never get smaller. The file system on it is not changed: grow it on the server.
 *
 * @param size the new size, in GB
 * @example
 * await hetzner.actions.wait(await hetzner.volumes.resize(4711, 100))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-resize-volume
 */
export function resize(api: HetznerApi, id: number, size: number, options?: CallOptions): Call<Action> {
  const spec = { op: 'volumes.resize', path: path`/volumes/${id}/actions/resize`, body: { size }, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a volume from deletion, or no longer.
 *
 * @example
 * await hetzner.volumes.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volume-actions-change-volume-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'volumes.changeProtection', path: path`/volumes/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
