import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CreateVolumeResultSchema, VolumeSchema } from './schemas.js'
import type { CreateOrGetVolumeResult, CreateVolumeBody, CreateVolumeResult, ListVolumesQuery, UpdateVolumeBody, Volume } from './types.js'

/**
 * Lists the volumes of the project.
 *
 * @example
 * for await (const { name, size } of hetzner.volumes.list({ label_selector: 'env=prod' })) console.log(name, `${size} GB`)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volumes-list-volumes
 */
export function list(api: HetznerApi, query: ListVolumesQuery = {}, options?: CallOptions): Paginated<Volume> {
  return api.list({ op: 'volumes.list', path: '/volumes', query, pick: 'volumes', schema: VolumeSchema }, options)
}

/**
 * Gets a volume by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { linux_device } = await hetzner.volumes.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volumes-get-a-volume
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Volume> {
  return api.request({ op: 'volumes.get', path: path`/volumes/${id}`, pick: 'volume', schema: VolumeSchema }, options)
}

/**
 * Finds the volume of exactly that name; `undefined` when there is none.
 *
 * @example
 * const data = await hetzner.volumes.getByName('data')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Volume | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a volume by id or name; `undefined` when there is none.
 *
 * @example
 * const volume = await hetzner.volumes.getByIdOrName(process.argv[2] ?? 'data')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Volume | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a volume. Wait for the work that makes it: `actions.wait(result)`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const result = await hetzner.volumes.create({ name: 'data', size: 50, location: 'fsn1', format: 'ext4' })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volumes-create-a-volume
 */
export function create(api: HetznerApi, body: CreateVolumeBody, options?: CallOptions): Call<CreateVolumeResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateVolumeBody): RequestSpec<CreateVolumeResult> {
  const check = () => checkLabels(body.labels)
  return { op: 'volumes.create', method: 'POST', path: '/volumes', body, check, schema: CreateVolumeResultSchema }
}

/**
 * Gets the volume of that name, else creates it. It may be run again and again: a creation whose answer was lost is found.
 * What exists is not compared with `body`.
 *
 * @example
 * const { created, volume } = await hetzner.volumes.createOrGet({ name: 'data', size: 50, location: 'fsn1' })
 */
export async function createOrGet(api: HetznerApi, body: CreateVolumeBody, options?: CallOptions): Promise<CreateOrGetVolumeResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, volume: outcome.found }
}

/**
 * Changes the name or the labels of a volume.
 *
 * @example
 * const volume = await hetzner.volumes.update(4711, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volumes-update-a-volume
 */
export function update(api: HetznerApi, id: number, body: UpdateVolumeBody, options?: CallOptions): Call<Volume> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'volumes.update', method: 'PUT', path: path`/volumes/${id}`, body, check, pick: 'volume' } as const
  return api.request({ ...spec, schema: VolumeSchema }, options)
}

/**
 * Deletes a volume and all that is on it, for good. It must be attached to no server.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.volumes.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#volumes-delete-a-volume
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'volumes.delete', path: path`/volumes/${id}` }, options)
}
