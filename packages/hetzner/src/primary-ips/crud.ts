import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CreatePrimaryIpResultSchema, PrimaryIpSchema } from './schemas.js'
import type {
  CreatePrimaryIpBody,
  CreatePrimaryIpResult,
  CreateOrGetPrimaryIpResult,
  PrimaryIp,
  ListPrimaryIpsQuery,
  UpdatePrimaryIpBody,
} from './types.js'

/**
 * Lists the primary IPs of the project.
 *
 * @example
 * for await (const { ip, assignee_id } of hetzner.primaryIps.list({ label_selector: 'env=prod' })) console.log(ip, assignee_id)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ips-list-primary-ips
 */
export function list(api: HetznerApi, query: ListPrimaryIpsQuery = {}, options?: CallOptions): Paginated<PrimaryIp> {
  return api.list({ op: 'primaryIps.list', path: '/primary_ips', query, pick: 'primary_ips', schema: PrimaryIpSchema }, options)
}

/**
 * Gets a primary IP by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { ip } = await hetzner.primaryIps.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ips-get-a-primary-ip
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<PrimaryIp> {
  return api.request({ op: 'primaryIps.get', path: path`/primary_ips/${id}`, pick: 'primary_ip', schema: PrimaryIpSchema }, options)
}

/**
 * Finds the primary IP of exactly that name; `undefined` when there is none.
 *
 * @example
 * const web = await hetzner.primaryIps.getByName('web')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<PrimaryIp | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a primary IP by id or name; `undefined` when there is none.
 *
 * @example
 * const primaryIp = await hetzner.primaryIps.getByIdOrName(process.argv[2] ?? 'web')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<PrimaryIp | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a primary IP. When it is assigned to a server at once, wait for that: `actions.wait(result)`.
 *
 * @throws ApiError with the code `server_not_stopped` when that server is on.
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const { primary_ip } = await hetzner.primaryIps.create({ name: 'web', type: 'ipv4', location: 'fsn1' })
 * console.log(primary_ip.ip)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ips-create-a-primary-ip
 */
export function create(api: HetznerApi, body: CreatePrimaryIpBody, options?: CallOptions): Call<CreatePrimaryIpResult> {
  return api.request(creation(body), options)
}

function creation(body: CreatePrimaryIpBody): RequestSpec<CreatePrimaryIpResult> {
  const check = () => checkLabels(body.labels)
  return { op: 'primaryIps.create', method: 'POST', path: '/primary_ips', body, check, schema: CreatePrimaryIpResultSchema }
}

/**
 * Gets the primary IP of that name, else creates it. It may be run again and again: a creation whose answer was lost is
 * found. What exists is not compared with `body`.
 *
 * @example
 * const { created, primary_ip } = await hetzner.primaryIps.createOrGet({ name: 'web', type: 'ipv4', location: 'fsn1' })
 */
export async function createOrGet(api: HetznerApi, body: CreatePrimaryIpBody, options?: CallOptions): Promise<CreateOrGetPrimaryIpResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, primary_ip: outcome.found }
}

/**
 * Changes the name or the labels of a primary IP, or whether it is deleted along with its server.
 *
 * @example
 * const primaryIp = await hetzner.primaryIps.update(4711, { auto_delete: false })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ips-update-a-primary-ip
 */
export function update(api: HetznerApi, id: number, body: UpdatePrimaryIpBody, options?: CallOptions): Call<PrimaryIp> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'primaryIps.update', method: 'PUT', path: path`/primary_ips/${id}`, body, check, pick: 'primary_ip' } as const
  return api.request({ ...spec, schema: PrimaryIpSchema }, options)
}

/**
 * Deletes a primary IP: the address is given up, for good. Unassign it first.
 *
 * @throws ApiError with the code `protected` when it is protected, `must_be_unassigned` when it is assigned.
 * @example
 * await hetzner.primaryIps.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#primary-ips-delete-a-primary-ip
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'primaryIps.delete', path: path`/primary_ips/${id}` }, options)
}
