import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { checkLabels } from '../labels/check.js'
import { checkPassword } from '../storage-boxes/checks.js'
import { checkHomeDirectory } from './check.js'
import { CreateStorageBoxSubaccountResultSchema, StorageBoxSubaccountSchema } from './schemas.js'
import type {
  CreateStorageBoxSubaccountBody,
  CreateStorageBoxSubaccountResult,
  ListStorageBoxSubaccountsQuery,
  StorageBoxSubaccount,
  UpdateStorageBoxSubaccountBody,
} from './types.js'

/**
 * Lists the subaccounts of a Storage Box. They come all at once.
 *
 * @param boxId the Storage Box
 * @example
 * for await (const { username, home_directory } of hetzner.storageBoxSubaccounts.list(42)) console.log(username, home_directory)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccounts-list-subaccounts
 */
export function list(
  api: HetznerApi,
  boxId: number,
  query: ListStorageBoxSubaccountsQuery = {},
  options?: CallOptions,
): Paginated<StorageBoxSubaccount> {
  const at = path`/storage_boxes/${boxId}/subaccounts`
  const spec = { op: 'storageBoxSubaccounts.list', path: at, query, pick: 'subaccounts', paged: false }
  return api.list({ ...spec, schema: StorageBoxSubaccountSchema }, options)
}

/**
 * Gets a subaccount of a Storage Box by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { username, server } = await hetzner.storageBoxSubaccounts.get(42, 7)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccounts-get-a-subaccount
 */
export function get(api: HetznerApi, boxId: number, id: number, options?: CallOptions): Call<StorageBoxSubaccount> {
  const spec = { op: 'storageBoxSubaccounts.get', path: path`/storage_boxes/${boxId}/subaccounts/${id}`, pick: 'subaccount' }
  return api.request({ ...spec, schema: StorageBoxSubaccountSchema }, options)
}

/**
 * Finds the subaccount of exactly that name; `undefined` when there is none. By its user: `list(boxId, { username })`.
 *
 * @example
 * const subaccount = await hetzner.storageBoxSubaccounts.getByName(42, 'web-1')
 */
export function getByName(api: HetznerApi, boxId: number, name: string, options?: CallOptions): Promise<StorageBoxSubaccount | undefined> {
  return first(list(api, boxId, { name }, options), name)
}

/**
 * Finds a subaccount by id or name; `undefined` when there is none.
 *
 * @example
 * const subaccount = await hetzner.storageBoxSubaccounts.getByIdOrName(42, process.argv[2] ?? 'web-1')
 */
export function getByIdOrName(
  api: HetznerApi,
  boxId: number,
  idOrName: number | string,
  options?: CallOptions,
): Promise<StorageBoxSubaccount | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, boxId, id, options),
    (name) => getByName(api, boxId, name, options),
  )
}

/**
 * Creates a subaccount, and its folder when there is none. Its user and host are known once the work has ended: get it then.
 *
 * @throws InvalidInputError for a password that the policy does not allow, or a folder that cannot be. No error repeats the password.
 * @example
 * const body = { home_directory: 'backups/web-1', password: process.env['BOX_PASSWORD'] ?? '' }
 * const { subaccount, action } = await hetzner.storageBoxSubaccounts.create(42, { ...body, access_settings: { ssh_enabled: true } })
 * await hetzner.actions.wait(action)
 * const { username, server } = await hetzner.storageBoxSubaccounts.get(42, subaccount.id)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccounts-create-a-subaccount
 */
export function create(
  api: HetznerApi,
  boxId: number,
  body: CreateStorageBoxSubaccountBody,
  options?: CallOptions,
): Call<CreateStorageBoxSubaccountResult> {
  const { home_directory: folder, labels, password } = body
  const check = () => {
    checkHomeDirectory(folder)
    checkLabels(labels)
    checkPassword(password)
  }
  const spec = { op: 'storageBoxSubaccounts.create', method: 'POST', path: path`/storage_boxes/${boxId}/subaccounts`, body } as const
  return api.request({ ...spec, check, secrets: [password], schema: CreateStorageBoxSubaccountResultSchema }, options)
}

/**
 * Changes the name, the description or the labels of a subaccount.
 *
 * @example
 * const subaccount = await hetzner.storageBoxSubaccounts.update(42, 7, { name: 'web-1' })
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccounts-update-a-subaccount
 */
export function update(
  api: HetznerApi,
  boxId: number,
  id: number,
  body: UpdateStorageBoxSubaccountBody,
  options?: CallOptions,
): Call<StorageBoxSubaccount> {
  const check = () => checkLabels(body.labels)
  const at = path`/storage_boxes/${boxId}/subaccounts/${id}`
  const spec = { op: 'storageBoxSubaccounts.update', method: 'PUT', path: at, body, check, pick: 'subaccount' } as const
  return api.request({ ...spec, schema: StorageBoxSubaccountSchema }, options)
}

/**
 * Deletes a subaccount. Its folder and what is in it stay.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxSubaccounts.delete(42, 7))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-subaccounts-delete-a-subaccount
 */
export function remove(api: HetznerApi, boxId: number, id: number, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${boxId}/subaccounts/${id}`
  const spec = { op: 'storageBoxSubaccounts.delete', method: 'DELETE', path: at, pick: 'action' } as const
  return api.request({ ...spec, schema: ActionSchema }, options)
}
