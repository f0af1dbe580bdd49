import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { IsoSchema } from './schemas.js'
import type { ListIsosQuery, Iso } from './types.js'

/**
 * Lists the ISOs: those of Hetzner, and those of the project.
 *
 * @example
 * for await (const { name, description } of hetzner.isos.list({ architecture: 'arm' })) console.log(name, description)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#isos-list-isos
 */
export function list(api: HetznerApi, query: ListIsosQuery = {}, options?: CallOptions): Paginated<Iso> {
  return api.list({ op: 'isos.list', path: '/isos', query, pick: 'isos', schema: IsoSchema }, options)
}

/**
 * Gets an ISO by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { architecture } = await hetzner.isos.get(42)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#isos-get-an-iso
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Iso> {
  return api.request({ op: 'isos.get', path: path`/isos/${id}`, pick: 'iso', schema: IsoSchema }, options)
}

/**
 * Finds the ISO of exactly that name; `undefined` when there is none.
 *
 * @example
 * const netboot = await hetzner.isos.getByName('netboot.xyz')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Iso | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds an ISO by id or name; `undefined` when there is none.
 *
 * @example
 * const iso = await hetzner.isos.getByIdOrName(process.argv[2] ?? 'netboot.xyz')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Iso | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}
