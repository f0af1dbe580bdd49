import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkPassword } from '../storage-boxes/checks.js'
import { checkHomeDirectory } from './check.js'
import type { UpdateStorageBoxSubaccountAccessSettingsBody } from './types.js'

/**
 * Changes the folder that a subaccount sees.
 *
 * @param folder from the root of the Storage Box; it is made when there is none
 * @throws InvalidInputError for a folder that cannot be.
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxSubaccounts.changeHomeDirectory(42, 7, 'backups/web-2'))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccount-actions-change-home-directory
 */
export function changeHomeDirectory(api: HetznerApi, boxId: number, id: number, folder: string, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${boxId}/subaccounts/${id}/actions/change_home_directory`
  const spec = { op: 'storageBoxSubaccounts.changeHomeDirectory', path: at, body: { home_directory: folder }, idempotent: true }
  return act(api, { ...spec, check: () => checkHomeDirectory(folder) }, options)
}

/**
 * Sets the password of a subaccount.
 *
 * @param password 12 to 128 characters, among them a lower case letter, an upper case letter, a digit and another
 * @throws InvalidInputError for a password that the policy does not allow. No error repeats the password.
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxSubaccounts.resetPassword(42, 7, process.env['BOX_PASSWORD'] ?? ''))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccount-actions-reset-password
 */
export function resetPassword(api: HetznerApi, boxId: number, id: number, password: string, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${boxId}/subaccounts/${id}/actions/reset_subaccount_password`
  const spec = { op: 'storageBoxSubaccounts.resetPassword', path: at, body: { password }, idempotent: true }
  return act(api, { ...spec, check: () => checkPassword(password), secrets: [password] }, options)
}

/**
 * Opens or closes ways to a subaccount, or changes whether it may write.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxSubaccounts.updateAccessSettings(42, 7, { readonly: true }))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccount-actions-update-access-settings
 */
export function updateAccessSettings(
  api: HetznerApi,
  boxId: number,
  id: number,
  body: UpdateStorageBoxSubaccountAccessSettingsBody,
  options?: CallOptions,
): Call<Action> {
  const at = path`/storage_boxes/${boxId}/subaccounts/${id}/actions/update_access_settings`
  return act(api, { op: 'storageBoxSubaccounts.updateAccessSettings', path: at, body, idempotent: true }, options)
}
