import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import type { Architecture } from '../server-types/types.js'
import { ImageSchema } from './schemas.js'
import type { Image, ListImagesQuery, UpdateImageBody } from './types.js'

/**
 * Lists the images: those of Hetzner, and those of the project. `servers.createImage` makes one.
 *
 * @example
 * for await (const { id, description } of hetzner.images.list({ type: ['snapshot', 'backup'] })) console.log(id, description)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#images-list-images
 */
export function list(api: HetznerApi, query: ListImagesQuery = {}, options?: CallOptions): Paginated<Image> {
  return api.list({ op: 'images.list', path: '/images', query, pick: 'images', schema: ImageSchema }, options)
}

/**
 * Gets an image by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status, image_size } = await hetzner.images.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#images-get-an-image
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Image> {
  return api.request({ op: 'images.get', path: path`/images/${id}`, pick: 'image', schema: ImageSchema }, options)
}

/**
 * Finds the image of exactly that name and architecture, even if it goes out of use; `undefined` when there is none.
 * Only images of Hetzner have names, and there is one of each name for each architecture.
 *
 * @example
 * const debian = await hetzner.images.getByName('debian-13', 'x86')
 */
export function getByName(api: HetznerApi, name: string, architecture: Architecture, options?: CallOptions): Promise<Image | undefined> {
  return first(list(api, { name, architecture, include_deprecated: true }, options), name)
}

/**
 * Finds an image by id, else by name and architecture; `undefined` when there is none.
 *
 * @example
 * const image = await hetzner.images.getByIdOrName(process.argv[2] ?? 'debian-13', 'x86')
 */
export function getByIdOrName(
  api: HetznerApi,
  idOrName: number | string,
  architecture: Architecture,
  options?: CallOptions,
): Promise<Image | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, architecture, options),
  )
}

/**
 * Changes the description or the labels of a snapshot or backup, or makes a snapshot of a backup.
 *
 * @example
 * const snapshot = await hetzner.images.update(4711, { type: 'snapshot', description: 'before the upgrade' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#images-update-an-image
 */
export function update(api: HetznerApi, id: number, body: UpdateImageBody, options?: CallOptions): Call<Image> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'images.update', method: 'PUT', path: path`/images/${id}`, body, check, pick: 'image' } as const
  return api.request({ ...spec, schema: ImageSchema }, options)
}

/**
 * Deletes a snapshot or a backup, for good.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.images.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#images-delete-an-image
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'images.delete', path: path`/images/${id}` }, options)
}
