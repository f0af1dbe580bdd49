import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { checkRules } from './rules.js'
import { CreateFirewallResultSchema, FirewallSchema } from './schemas.js'
import type {
  CreateFirewallBody,
  CreateFirewallResult,
  CreateOrGetFirewallResult,
  Firewall,
  ListFirewallsQuery,
  UpdateFirewallBody,
} from './types.js'

/**
 * Lists the firewalls of the project.
 *
 * @example
 * for await (const { name, rules } of hetzner.firewalls.list({ sort: 'name' })) console.log(name, `${rules.length} rules`)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewalls-list-firewalls
 */
export function list(api: HetznerApi, query: ListFirewallsQuery = {}, options?: CallOptions): Paginated<Firewall> {
  return api.list({ op: 'firewalls.list', path: '/firewalls', query, pick: 'firewalls', schema: FirewallSchema }, options)
}

/**
 * Gets a firewall by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { rules } = await hetzner.firewalls.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewalls-get-a-firewall
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Firewall> {
  return api.request({ op: 'firewalls.get', path: path`/firewalls/${id}`, pick: 'firewall', schema: FirewallSchema }, options)
}

/**
 * Finds the firewall of exactly that name; `undefined` when there is none.
 *
 * @example
 * const web = await hetzner.firewalls.getByName('web')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Firewall | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a firewall by id or name; `undefined` when there is none.
 *
 * @example
 * const firewall = await hetzner.firewalls.getByIdOrName(process.argv[2] ?? 'web')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Firewall | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a firewall. Wait for the work that sets its rules and applies it: `actions.wait(result)`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @throws InvalidInputError for a rule with addresses of the other direction.
 * @example
 * const result = await hetzner.firewalls.create({
 *   name: 'web',
 *   rules: [{ direction: 'in', protocol: 'tcp', port: '443', source_ips: ['0.0.0.0/0', '::/0'] }],
 *   apply_to: [{ type: 'label_selector', label_selector: { selector: 'role=web' } }],
 * })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewalls-create-a-firewall
 */
export function create(api: HetznerApi, body: CreateFirewallBody, options?: CallOptions): Call<CreateFirewallResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateFirewallBody): RequestSpec<CreateFirewallResult> {
  const check = () => {
    checkLabels(body.labels)
    checkRules(body.rules)
  }
  return { op: 'firewalls.create', method: 'POST', path: '/firewalls', body, check, schema: CreateFirewallResultSchema }
}

/**
 * Gets the firewall of that name, else creates it. It may be run again and again: a creation whose answer was lost is found.
 * What exists is not compared with `body`.
 *
 * @example
 * const { created, firewall } = await hetzner.firewalls.createOrGet({ name: 'closed' })
 */
export async function createOrGet(api: HetznerApi, body: CreateFirewallBody, options?: CallOptions): Promise<CreateOrGetFirewallResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, firewall: outcome.found }
}

/**
 * Changes the name or the labels of a firewall. Its rules: `setRules`.
 *
 * @example
 * const firewall = await hetzner.firewalls.update(4711, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewalls-update-a-firewall
 */
export function update(api: HetznerApi, id: number, body: UpdateFirewallBody, options?: CallOptions): Call<Firewall> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'firewalls.update', method: 'PUT', path: path`/firewalls/${id}`, body, check, pick: 'firewall' } as const
  return api.request({ ...spec, schema: FirewallSchema }, options)
}

/**
 * Deletes a firewall. It must be applied to nothing.
 *
 * @throws ApiError with the code `resource_in_use` when it is still applied: see `removeFromResources`.
 * @example
 * await hetzner.firewalls.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewalls-delete-a-firewall
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'firewalls.delete', path: path`/firewalls/${id}` }, options)
}
