import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CreateFloatingIpResultSchema, FloatingIpSchema } from './schemas.js'
import type {
  CreateFloatingIpBody,
  CreateFloatingIpResult,
  CreateOrGetFloatingIpResult,
  FloatingIp,
  ListFloatingIpsQuery,
  UpdateFloatingIpBody,
} from './types.js'

/**
 * Lists the floating IPs of the project.
 *
 * @example
 * for await (const { ip, server } of hetzner.floatingIps.list({ label_selector: 'env=prod' })) console.log(ip, server)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ips-list-floating-ips
 */
export function list(api: HetznerApi, query: ListFloatingIpsQuery = {}, options?: CallOptions): Paginated<FloatingIp> {
  return api.list({ op: 'floatingIps.list', path: '/floating_ips', query, pick: 'floating_ips', schema: FloatingIpSchema }, options)
}

/**
 * Gets a floating IP by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { ip } = await hetzner.floatingIps.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ips-get-a-floating-ip
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<FloatingIp> {
  return api.request({ op: 'floatingIps.get', path: path`/floating_ips/${id}`, pick: 'floating_ip', schema: FloatingIpSchema }, options)
}

/**
 * Finds the floating IP of exactly that name; `undefined` when there is none.
 *
 * @example
 * const web = await hetzner.floatingIps.getByName('web')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<FloatingIp | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a floating IP by id or name; `undefined` when there is none.
 *
 * @example
 * const floatingIp = await hetzner.floatingIps.getByIdOrName(process.argv[2] ?? 'web')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<FloatingIp | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a floating IP. When it is assigned to a server at once, wait for that: `actions.wait(result)`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const { floating_ip } = await hetzner.floatingIps.create({ type: 'ipv4', home_location: 'fsn1', name: 'web' })
 * console.log(floating_ip.ip)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ips-create-a-floating-ip
 */
export function create(api: HetznerApi, body: CreateFloatingIpBody, options?: CallOptions): Call<CreateFloatingIpResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateFloatingIpBody): RequestSpec<CreateFloatingIpResult> {
  const check = () => checkLabels(body.labels)
  return { op: 'floatingIps.create', method: 'POST', path: '/floating_ips', body, check, schema: CreateFloatingIpResultSchema }
}

/**
 * Gets the floating IP of that name, else creates it. It may be run again and again: a creation whose answer was lost is
 * found. What exists is not compared with `body`.
 *
 * @example
 * const body = { type: 'ipv4', home_location: 'fsn1', name: 'web' }
 * const { created, floating_ip } = await hetzner.floatingIps.createOrGet(body)
 */
export async function createOrGet(
  api: HetznerApi,
  body: CreateFloatingIpBody & { name: string },
  options?: CallOptions,
): Promise<CreateOrGetFloatingIpResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, floating_ip: outcome.found }
}

/**
 * Changes the name, the description or the labels of a floating IP.
 *
 * @example
 * const floatingIp = await hetzner.floatingIps.update(4711, { description: 'www.example.com' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ips-update-a-floating-ip
 */
export function update(api: HetznerApi, id: number, body: UpdateFloatingIpBody, options?: CallOptions): Call<FloatingIp> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'floatingIps.update', method: 'PUT', path: path`/floating_ips/${id}`, body, check, pick: 'floating_ip' } as const
  return api.request({ ...spec, schema: FloatingIpSchema }, options)
}

/**
 * Deletes a floating IP: the address is given up, for good. Unassign it first.
 *
 * @throws ApiError with the code `protected` when it is protected, `must_be_unassigned` when it is assigned.
 * @example
 * await hetzner.floatingIps.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#floating-ips-delete-a-floating-ip
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'floatingIps.delete', path: path`/floating_ips/${id}` }, options)
}
