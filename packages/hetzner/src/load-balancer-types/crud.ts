import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { LoadBalancerTypeSchema } from './schemas.js'
import type { ListLoadBalancerTypesQuery, LoadBalancerType } from './types.js'

/**
 * Lists the sizes of load balancers, with their prices.
 *
 * @example
 * for await (const { name, max_targets } of hetzner.loadBalancerTypes.list()) console.log(name, max_targets)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-types-list-load-balancer-types
 */
export function list(api: HetznerApi, query: ListLoadBalancerTypesQuery = {}, options?: CallOptions): Paginated<LoadBalancerType> {
  return api.list(
    { op: 'loadBalancerTypes.list', path: '/load_balancer_types', query, pick: 'load_balancer_types', schema: LoadBalancerTypeSchema },
    options,
  )
}

/**
 * Gets a load balancer type by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { max_connections } = await hetzner.loadBalancerTypes.get(1)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancer-types-get-a-load-balancer-type
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<LoadBalancerType> {
  return api.request(
    { op: 'loadBalancerTypes.get', path: path`/load_balancer_types/${id}`, pick: 'load_balancer_type', schema: LoadBalancerTypeSchema },
    options,
  )
}

/**
 * Finds the load balancer type of exactly that name; `undefined` when there is none.
 *
 * @example
 * const lb11 = await hetzner.loadBalancerTypes.getByName('lb11')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<LoadBalancerType | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a load balancer type by id or name; `undefined` when there is none.
 *
 * @example
 * const type = await hetzner.loadBalancerTypes.getByIdOrName(process.argv[2] ?? 'lb11')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<LoadBalancerType | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}
