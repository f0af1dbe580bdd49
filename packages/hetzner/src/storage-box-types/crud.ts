import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { StorageBoxTypeSchema } from './schemas.js'
import type { ListStorageBoxTypesQuery, StorageBoxType } from './types.js'

/**
 * Lists the sizes of Storage Boxes, with what each costs.
 *
 * @example
 * for await (const { name, size } of hetzner.storageBoxTypes.list()) console.log(name, `${size / 2 ** 40} TiB`)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-types-list-storage-box-types
 */
export function list(api: HetznerApi, query: ListStorageBoxTypesQuery = {}, options?: CallOptions): Paginated<StorageBoxType> {
  const spec = { op: 'storageBoxTypes.list', path: '/storage_box_types', query, pick: 'storage_box_types' }
  return api.list({ ...spec, schema: StorageBoxTypeSchema }, options)
}

/**
 * Gets a Storage Box type by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { prices } = await hetzner.storageBoxTypes.get(42)
 *
 * @see https://docs.hetzner.cloud/reference/hetzner#storage-box-types-get-a-storage-box-type
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<StorageBoxType> {
  const spec = { op: 'storageBoxTypes.get', path: path`/storage_box_types/${id}`, pick: 'storage_box_type' }
  return api.request({ ...spec, schema: StorageBoxTypeSchema }, options)
}

/**
 * Finds the Storage Box type of exactly that name; `undefined` when there is none.
 *
 * @example
 * const smallest = await hetzner.storageBoxTypes.getByName('bx11')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<StorageBoxType | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a Storage Box type by id or name; `undefined` when there is none.
 *
 * @example
 * const type = await hetzner.storageBoxTypes.getByIdOrName(process.argv[2] ?? 'bx11')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<StorageBoxType | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}
