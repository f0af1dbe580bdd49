import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { checkLabels } from '../labels/check.js'
import { checkPassword } from './checks.js'
import { CreateStorageBoxResultSchema, StorageBoxFoldersSchema, StorageBoxSchema } from './schemas.js'
import type {
  CreateStorageBoxBody,
  CreateStorageBoxResult,
  ListStorageBoxesQuery,
  ListStorageBoxFoldersQuery,
  StorageBox,
  UpdateStorageBoxBody,
} from './types.js'

/**
 * Lists the Storage Boxes of the project.
 *
 * @example
 * for await (const { name, stats } of hetzner.storageBoxes.list({ sort: 'stats.size:desc' })) console.log(name, stats.size)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-list-storage-boxes
 */
export function list(api: HetznerApi, query: ListStorageBoxesQuery = {}, options?: CallOptions): Paginated<StorageBox> {
  return api.list({ op: 'storageBoxes.list', path: '/storage_boxes', query, pick: 'storage_boxes', schema: StorageBoxSchema }, options)
}

/**
 * Gets a Storage Box by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { username, server } = await hetzner.storageBoxes.get(42)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-get-a-storage-box
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<StorageBox> {
  const spec = { op: 'storageBoxes.get', path: path`/storage_boxes/${id}`, pick: 'storage_box', schema: StorageBoxSchema }
  return api.request(spec, options)
}

/**
 * Finds the Storage Box of exactly that name; `undefined` when there is none.
 *
 * @example
 * const backups = await hetzner.storageBoxes.getByName('backups')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<StorageBox | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a Storage Box by id or name; `undefined` when there is none.
 *
 * @example
 * const box = await hetzner.storageBoxes.getByIdOrName(process.argv[2] ?? 'backups')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<StorageBox | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a Storage Box. Wait for the work that makes it, then get it again: its host name is not known before.
 *
 * @throws InvalidInputError for a password that the policy does not allow. No error repeats the password.
 * @example
 * const body = { name: 'backups', location: 'fsn1', storage_box_type: 'bx11', password: process.env['BOX_PASSWORD'] ?? '' }
 * const { storage_box, action } = await hetzner.storageBoxes.create({ ...body, access_settings: { ssh_enabled: true } })
 * await hetzner.actions.wait(action)
 * const { username, server } = await hetzner.storageBoxes.get(storage_box.id)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-create-a-storage-box
 */
export function create(api: HetznerApi, body: CreateStorageBoxBody, options?: CallOptions): Call<CreateStorageBoxResult> {
  const { labels, password } = body
  const check = () => {
    checkLabels(labels)
    checkPassword(password)
  }
  const spec = { op: 'storageBoxes.create', method: 'POST', path: '/storage_boxes', body, check, secrets: [password] } as const
  return api.request({ ...spec, schema: CreateStorageBoxResultSchema }, options)
}

/**
 * Changes the name or the labels of a Storage Box.
 *
 * @example
 * const box = await hetzner.storageBoxes.update(42, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-update-a-storage-box
 */
export function update(api: HetznerApi, id: number, body: UpdateStorageBoxBody, options?: CallOptions): Call<StorageBox> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'storageBoxes.update', method: 'PUT', path: path`/storage_boxes/${id}`, body, check, pick: 'storage_box' } as const
  return api.request({ ...spec, schema: StorageBoxSchema }, options)
}

/**
 * Deletes a Storage Box and all that is on it, for good.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxes.delete(42))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-delete-a-storage-box
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  const spec = { op: 'storageBoxes.delete', method: 'DELETE', path: path`/storage_boxes/${id}`, pick: 'action' } as const
  return api.request({ ...spec, schema: ActionSchema }, options)
}

/**
 * Lists the folders in a folder of a Storage Box; the API lists no files.
 *
 * @example
 * const folders = await hetzner.storageBoxes.listFolders(42, { path: './documents' })
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-boxes-list-folders-of-a-storage-box
 */
export function listFolders(api: HetznerApi, id: number, query: ListStorageBoxFoldersQuery = {}, options?: CallOptions): Call<string[]> {
  const spec = { op: 'storageBoxes.listFolders', path: path`/storage_boxes/${id}/folders`, query, pick: 'folders' }
  return api.request({ ...spec, schema: StorageBoxFoldersSchema }, options)
}
