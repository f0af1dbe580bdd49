import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { LocationSchema } from './schemas.js'
import type { ListLocationsQuery, Location } from './types.js'

/**
 * Lists the sites of Hetzner's.
 *
 * @example
 * for await (const { name, city } of hetzner.locations.list()) console.log(name, city)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#locations-list-locations
 */
export function list(api: HetznerApi, query: ListLocationsQuery = {}, options?: CallOptions): Paginated<Location> {
  return api.list({ op: 'locations.list', path: '/locations', query, pick: 'locations', schema: LocationSchema }, options)
}

/**
 * Gets a location by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const location = await hetzner.locations.get(1)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#locations-get-a-location
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Location> {
  return api.request({ op: 'locations.get', path: path`/locations/${id}`, pick: 'location', schema: LocationSchema }, options)
}

/**
 * Finds the location of exactly that name; `undefined` when there is none.
 *
 * @example
 * const falkenstein = await hetzner.locations.getByName('fsn1')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Location | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a location by id or name; `undefined` when there is none.
 *
 * @example
 * const location = await hetzner.locations.getByIdOrName(process.argv[2] ?? 'fsn1')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Location | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}
