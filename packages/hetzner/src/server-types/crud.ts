import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { ServerTypeSchema } from './schemas.js'
import type { ListServerTypesQuery, ServerType } from './types.js'

/**
 * Lists the sizes of servers, with their prices.
 *
 * @example
 * for await (const { name, cores, memory } of hetzner.serverTypes.list()) console.log(name, cores, `${memory} GB`)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-types-list-server-types
 */
export function list(api: HetznerApi, query: ListServerTypesQuery = {}, options?: CallOptions): Paginated<ServerType> {
  return api.list({ op: 'serverTypes.list', path: '/server_types', query, pick: 'server_types', schema: ServerTypeSchema }, options)
}

/**
 * Gets a server type by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { locations } = await hetzner.serverTypes.get(104)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-types-get-a-server-type
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<ServerType> {
  return api.request({ op: 'serverTypes.get', path: path`/server_types/${id}`, pick: 'server_type', schema: ServerTypeSchema }, options)
}

/**
 * Finds the server type of exactly that name; `undefined` when there is none.
 *
 * @example
 * const cpx22 = await hetzner.serverTypes.getByName('cpx22')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<ServerType | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a server type by id or name; `undefined` when there is none.
 *
 * @example
 * const type = await hetzner.serverTypes.getByIdOrName(process.argv[2] ?? 'cpx22')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<ServerType | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}
