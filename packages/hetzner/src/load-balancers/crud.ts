import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CreateLoadBalancerResultSchema, LoadBalancerSchema } from './schemas.js'
import type {
  CreateLoadBalancerBody,
  CreateLoadBalancerResult,
  CreateOrGetLoadBalancerResult,
  LoadBalancer,
  ListLoadBalancersQuery,
  UpdateLoadBalancerBody,
} from './types.js'

/**
 * Lists the load balancers of the project.
 *
 * @example
 * for await (const { name, targets } of hetzner.loadBalancers.list({ label_selector: 'env=prod' })) console.log(name, targets.length)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-list-load-balancers
 */
export function list(api: HetznerApi, query: ListLoadBalancersQuery = {}, options?: CallOptions): Paginated<LoadBalancer> {
  return api.list({ op: 'loadBalancers.list', path: '/load_balancers', query, pick: 'load_balancers', schema: LoadBalancerSchema }, options)
}

/**
 * Gets a load balancer by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { services, targets } = await hetzner.loadBalancers.get(4711)
 * for (const service of services) if (service.protocol === 'https') console.log(service.http.certificates)
 * for (const target of targets) if (target.type === 'server') console.log(target.server.id, target.health_status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-get-a-load-balancer
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<LoadBalancer> {
  return api.request(
    { op: 'loadBalancers.get', path: path`/load_balancers/${id}`, pick: 'load_balancer', schema: LoadBalancerSchema },
    options,
  )
}

/**
 * Finds the load balancer of exactly that name; `undefined` when there is none.
 *
 * @example
 * const web = await hetzner.loadBalancers.getByName('web')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<LoadBalancer | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a load balancer by id or name; `undefined` when there is none.
 *
 * @example
 * const loadBalancer = await hetzner.loadBalancers.getByIdOrName(process.argv[2] ?? 'web')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<LoadBalancer | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a load balancer. Wait for the work that makes it: `actions.wait(result)`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const result = await hetzner.loadBalancers.create({
 *   name: 'web',
 *   load_balancer_type: 'lb11',
 *   location: 'fsn1',
 *   services: [
 *     {
 *       protocol: 'https',
 *       listen_port: 443,
 *       destination_port: 80,
 *       proxyprotocol: false,
 *       http: { certificates: [897], redirect_http: true },
 *       health_check: { protocol: 'http', port: 80, interval: 15, timeout: 10, retries: 3, http: { path: '/health' } },
 *     },
 *   ],
 *   targets: [{ type: 'label_selector', label_selector: { selector: 'env=prod' } }],
 * })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-create-a-load-balancer
 */
export function create(api: HetznerApi, body: CreateLoadBalancerBody, options?: CallOptions): Call<CreateLoadBalancerResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateLoadBalancerBody): RequestSpec<CreateLoadBalancerResult> {
  const check = () => checkLabels(body.labels)
  return { op: 'loadBalancers.create', method: 'POST', path: '/load_balancers', body, check, schema: CreateLoadBalancerResultSchema }
}

/**
 * Gets the load balancer of that name, else creates it. It may be run again and again: a creation whose answer was lost is
 * found. What exists is not compared with `body`.
 *
 * @example
 * const body = { name: 'web', load_balancer_type: 'lb11', location: 'fsn1' }
 * const { created, load_balancer } = await hetzner.loadBalancers.createOrGet(body)
 */
export async function createOrGet(
  api: HetznerApi,
  body: CreateLoadBalancerBody,
  options?: CallOptions,
): Promise<CreateOrGetLoadBalancerResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, load_balancer: outcome.found }
}

/**
 * Changes the name or the labels of a load balancer.
 *
 * @example
 * const loadBalancer = await hetzner.loadBalancers.update(4711, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-update-a-load-balancer
 */
export function update(api: HetznerApi, id: number, body: UpdateLoadBalancerBody, options?: CallOptions): Call<LoadBalancer> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'loadBalancers.update', method: 'PUT', path: path`/load_balancers/${id}`, body, check, pick: 'load_balancer' } as const
  return api.request({ ...spec, schema: LoadBalancerSchema }, options)
}

/**
 * Deletes a load balancer, for good.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.loadBalancers.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-delete-a-load-balancer
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'loadBalancers.delete', path: path`/load_balancers/${id}` }, options)
}
