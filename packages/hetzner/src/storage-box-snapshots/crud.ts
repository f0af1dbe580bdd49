import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { checkLabels } from '../labels/check.js'
import { CreateStorageBoxSnapshotResultSchema, StorageBoxSnapshotSchema } from './schemas.js'
import type {
  CreateStorageBoxSnapshotBody,
  CreateStorageBoxSnapshotResult,
  ListStorageBoxSnapshotsQuery,
  StorageBoxSnapshot,
  UpdateStorageBoxSnapshotBody,
} from './types.js'

/**
 * Lists the snapshots of a Storage Box, those of its snapshot plan too. They come all at once.
 *
 * @param boxId the Storage Box
 * @example
 * for await (const { name, stats } of hetzner.storageBoxSnapshots.list(42, { is_automatic: true })) console.log(name, stats.size)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-snapshots-list-snapshots
 */
export function list(
  api: HetznerApi,
  boxId: number,
  query: ListStorageBoxSnapshotsQuery = {},
  options?: CallOptions,
): Paginated<StorageBoxSnapshot> {
  const spec = { op: 'storageBoxSnapshots.list', path: path`/storage_boxes/${boxId}/snapshots`, query, pick: 'snapshots', paged: false }
  return api.list({ ...spec, schema: StorageBoxSnapshotSchema }, options)
}

/**
 * Gets a snapshot of a Storage Box by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { stats } = await hetzner.storageBoxSnapshots.get(42, 7)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-snapshots-get-a-snapshot
 */
export function get(api: HetznerApi, boxId: number, id: number, options?: CallOptions): Call<StorageBoxSnapshot> {
  const spec = { op: 'storageBoxSnapshots.get', path: path`/storage_boxes/${boxId}/snapshots/${id}`, pick: 'snapshot' }
  return api.request({ ...spec, schema: StorageBoxSnapshotSchema }, options)
}

/**
 * Finds the snapshot of exactly that name; `undefined` when there is none.
 *
 * @example
 * const snapshot = await hetzner.storageBoxSnapshots.getByName(42, '2026-02-12T11-35-19')
 */
export function getByName(api: HetznerApi, boxId: number, name: string, options?: CallOptions): Promise<StorageBoxSnapshot | undefined> {
  return first(list(api, boxId, { name }, options), name)
}

/**
 * Finds a snapshot by id or name; `undefined` when there is none.
 *
 * @example
 * const snapshot = await hetzner.storageBoxSnapshots.getByIdOrName(42, process.argv[2] ?? '7')
 */
export function getByIdOrName(
  api: HetznerApi,
  boxId: number,
  idOrName: number | string,
  options?: CallOptions,
): Promise<StorageBoxSnapshot | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, boxId, id, options),
    (name) => getByName(api, boxId, name, options),
  )
}

/**
 * Makes a snapshot of a Storage Box. A Storage Box makes one at a time: further ones wait for it (`waitForLocks`).
 *
 * @example
 * const { snapshot, action } = await hetzner.storageBoxSnapshots.create(42, { description: 'before the move' })
 * await hetzner.actions.wait(action)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-snapshots-create-a-snapshot
 */
export function create(
  api: HetznerApi,
  boxId: number,
  body: CreateStorageBoxSnapshotBody = {},
  options?: CallOptions,
): Call<CreateStorageBoxSnapshotResult> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'storageBoxSnapshots.create', method: 'POST', path: path`/storage_boxes/${boxId}/snapshots`, body, check } as const
  return api.request({ ...spec, schema: CreateStorageBoxSnapshotResultSchema }, options)
}

/**
 * Changes the description or the labels of a snapshot.
 *
 * @example
 * const snapshot = await hetzner.storageBoxSnapshots.update(42, 7, { labels: { keep: 'yes' } })
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-snapshots-update-a-snapshot
 */
export function update(
  api: HetznerApi,
  boxId: number,
  id: number,
  body: UpdateStorageBoxSnapshotBody,
  options?: CallOptions,
): Call<StorageBoxSnapshot> {
  const check = () => checkLabels(body.labels)
  const at = path`/storage_boxes/${boxId}/snapshots/${id}`
  const spec = { op: 'storageBoxSnapshots.update', method: 'PUT', path: at, body, check, pick: 'snapshot' } as const
  return api.request({ ...spec, schema: StorageBoxSnapshotSchema }, options)
}

/**
 * Deletes a snapshot; what is on the Storage Box stays.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.storageBoxSnapshots.delete(42, 7))
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-snapshots-delete-a-snapshot
 */
export function remove(api: HetznerApi, boxId: number, id: number, options?: CallOptions): Call<Action> {
  const at = path`/storage_boxes/${boxId}/snapshots/${id}`
  const spec = { op: 'storageBoxSnapshots.delete', method: 'DELETE', path: at, pick: 'action' } as const
  return api.request({ ...spec, schema: ActionSchema }, options)
}
