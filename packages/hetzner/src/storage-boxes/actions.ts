import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody } from '../common/types.js'
import { checkPassword, checkSnapshotPlan } from './checks.js'
import type { EnableStorageBoxSnapshotPlanBody, UpdateStorageBoxAccessSettingsBody } from './types.js'

/**
 * Lists the actions of one Storage Box.
 *
 * @example
 * for await (const { command, status } of hetzner.storageBoxes.listActions(42, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-list-actions-for-a-storage-box
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'storageBoxes.listActions', path: path`/storage_boxes/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all Storage Boxes. `actions.list` and `actions.get` do not know them.
 *
 * @example
 * const running = await hetzner.storageBoxes.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'storageBoxes.listAllActions', path: '/storage_boxes/actions' }, query, options)
}

/**
 * Gets an action of a Storage Box.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.storageBoxes.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'storageBoxes.getAction', path: path`/storage_boxes/actions/${actionId}` }, options)
}

/**
 * Protects a Storage Box from deletion, or no longer.
 *
 * @example
 * await hetzner.storageBoxes.changeProtection(42, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-change-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/change_protection`
  return act(api, { op: 'storageBoxes.changeProtection', path: at, body, idempotent: true }, options)
}

/**
 * Makes a Storage Box larger or smaller. It can get no smaller than what is on it.
 *
 * @param type name or id of the new type
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.changeType(42, 'bx21'))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-change-type
 */
export function changeType(api: HetznerApi, id: number, type: string, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/change_type`
  return act(api, { op: 'storageBoxes.changeType', path: at, body: { storage_box_type: type }, idempotent: true }, options)
}

/**
 * Sets the password of a Storage Box's main user.
 *
 * @param password 12 to 128 characters, among them a lower case letter, an upper case letter, a digit and another
 * @throws InvalidInputError for a password that the policy does not allow. No error repeats the password.
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.resetPassword(42, process.env['BOX_PASSWORD'] ?? ''))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-reset-password
 */
export function resetPassword(api: HetznerApi, id: number, password: string, options?: CallOptions): Call<Action> {
  const spec = { op: 'storageBoxes.resetPassword', path: path`/storage_boxes/${id}/actions/reset_password`, body: { password } }
  const check = () => checkPassword(password)
  return act(api, { ...spec, check, secrets: [password], idempotent: true }, options)
}

/**
 * Opens or closes ways to a Storage Box.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.updateAccessSettings(42, { ssh_enabled: true, samba_enabled: false }))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-update-access-settings
 */
export function updateAccessSettings(
  api: HetznerApi,
  id: number,
  body: UpdateStorageBoxAccessSettingsBody,
  options?: CallOptions,
): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/update_access_settings`
  return act(api, { op: 'storageBoxes.updateAccessSettings', path: at, body, idempotent: true }, options)
}

/**
 * Puts a Storage Box back to a snapshot. What was written since, and all newer snapshots, are lost for good.
 *
 * @param snapshot name of the snapshot, or its id
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.rollbackSnapshot(42, '2026-02-12T11-35-19'))
 *
 * @example
 * const { snapshot, action } = await hetzner.storageBoxSnapshots.create(42)
 * await hetzner.actions.wait(action)
 * await hetzner.actions.wait(await hetzner.storageBoxes.rollbackSnapshot(42, snapshot.id))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-rollback-snapshot
 */
export function rollbackSnapshot(api: HetznerApi, id: number, snapshot: number | string, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/rollback_snapshot`
  return act(api, { op: 'storageBoxes.rollbackSnapshot', path: at, body: { snapshot: String(snapshot) } }, options)
}

/**
 * Makes snapshots by a plan, which takes the place of the one before.
 *
 * @throws InvalidInputError when a number is out of its range.
 * @example
 * const nightly = { max_snapshots: 10, hour: 3, minute: 30 }
 * await hetzner.actions.wait(await hetzner.storageBoxes.enableSnapshotPlan(42, nightly))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-enable-snapshot-plan
 */
export function enableSnapshotPlan(
  api: HetznerApi,
  id: number,
  body: EnableStorageBoxSnapshotPlanBody,
  options?: CallOptions,
): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/enable_snapshot_plan`
  const check = () => checkSnapshotPlan(body)
  return act(api, { op: 'storageBoxes.enableSnapshotPlan', path: at, body, check, idempotent: true }, options)
}

/**
 * Ends the snapshot plan. The snapshots that it has made stay until they are deleted.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.disableSnapshotPlan(42))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-actions-disable-snapshot-plan
 */
export function disableSnapshotPlan(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${id}/actions/disable_snapshot_plan`
  return act(api, { op: 'storageBoxes.disableSnapshotPlan', path: at, idempotent: true }, options)
}
