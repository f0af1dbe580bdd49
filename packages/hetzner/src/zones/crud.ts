import { isNotFound, path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { findOrCreate, first } from '../common/find.js'
import { checkLabels } from '../labels/check.js'
import { checkNewZone, keysOf } from './checks.js'
import { CreateZoneResultSchema, ZoneSchema } from './schemas.js'
import type { CreateOrGetZoneResult, CreateZoneBody, CreateZoneResult, ListZonesQuery, UpdateZoneBody, Zone } from './types.js'

/**
 * Lists the DNS zones of the project.
 *
 * @example
 * for await (const { name, record_count } of hetzner.zones.list({ mode: 'primary' })) console.log(name, record_count)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-list-zones
 */
export function list(api: HetznerApi, query: ListZonesQuery = {}, options?: CallOptions): Paginated<Zone> {
  return api.list({ op: 'zones.list', path: '/zones', query, pick: 'zones', schema: ZoneSchema }, options)
}

/**
 * Gets a zone by its id or name.
 *
 * @throws NotFoundError when there is none: see `getByIdOrName`.
 * @example
 * const { authoritative_nameservers } = await hetzner.zones.get('example.com')
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-get-a-zone
 */
export function get(api: HetznerApi, idOrName: number | string, options?: CallOptions): Call<Zone> {
  return api.request({ op: 'zones.get', path: path`/zones/${idOrName}`, pick: 'zone', schema: ZoneSchema }, options)
}

/**
 * Finds the zone of exactly that name; `undefined` when there is none.
 *
 * @example
 * const zone = await hetzner.zones.getByName('example.com')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Zone | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a zone by id or name; `undefined` when there is none.
 *
 * @example
 * const zone = await hetzner.zones.getByIdOrName(process.argv[2] ?? 'example.com')
 */
export async function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Zone | undefined> {
  try {
    return await get(api, idOrName, options)
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

/**
 * Creates a zone. Wait for the work that makes it, `actions.wait(result)`; then delegate the domain to the name servers in
 * `authoritative_nameservers.assigned`, at its registrar.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @throws InvalidInputError for a name that ends with a dot or has capitals, a TTL out of range, both record sets and a zone file.
 * @example
 * const rrsets = [{ name: 'www', type: 'A', records: [{ value: '198.51.100.1' }] }]
 * const result = await hetzner.zones.create({ name: 'example.com', mode: 'primary', rrsets })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-create-a-zone
 */
export function create(api: HetznerApi, body: CreateZoneBody, options?: CallOptions): Call<CreateZoneResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateZoneBody): RequestSpec<CreateZoneResult> {
  const check = () => checkNewZone(body)
  const secrets = body.mode === 'secondary' ? keysOf(body.primary_nameservers) : []
  return { op: 'zones.create', method: 'POST', path: '/zones', body, check, secrets, schema: CreateZoneResultSchema }
}

/**
 * Gets the zone of that name, else creates it. It may be run again and again: a creation whose answer was lost is found.
 * What exists is not compared with `body`.
 *
 * @example
 * const { created, zone } = await hetzner.zones.createOrGet({ name: 'example.com', mode: 'primary' })
 */
export async function createOrGet(api: HetznerApi, body: CreateZoneBody, options?: CallOptions): Promise<CreateOrGetZoneResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, zone: outcome.found }
}

/**
 * Changes the labels of a zone.
 *
 * @example
 * const zone = await hetzner.zones.update('example.com', { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-update-a-zone
 */
export function update(api: HetznerApi, idOrName: number | string, body: UpdateZoneBody, options?: CallOptions): Call<Zone> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'zones.update', method: 'PUT', path: path`/zones/${idOrName}`, body, check, pick: 'zone' } as const
  return api.request({ ...spec, schema: ZoneSchema }, options)
}

/**
 * Deletes a zone with all its records, for good.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.actions.wait(await hetzner.zones.delete('example.com'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-delete-a-zone
 */
export function remove(api: HetznerApi, idOrName: number | string, options?: CallOptions): Call<Action> {
  const spec = { op: 'zones.delete', method: 'DELETE', path: path`/zones/${idOrName}`, pick: 'action' } as const
  return api.request({ ...spec, schema: ActionSchema }, options)
}
