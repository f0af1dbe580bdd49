import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkRrset } from './checks.js'
import { CreateRrsetResultSchema, RrsetSchema } from './schemas.js'
import type { CreateRrsetBody, CreateRrsetResult, ListRrsetsQuery, Rrset, RrsetType, UpdateRrsetBody } from './types.js'

/**
 * Lists the record sets of a primary zone.
 *
 * @param zone the id or name of the zone
 * @example
 * for await (const { name, type, records } of hetzner.rrsets.list('example.com', { type: ['A', 'AAAA'] })) console.log(name, type, records)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrsets-list-rrsets
 */
export function list(api: HetznerApi, zone: number | string, query: ListRrsetsQuery = {}, options?: CallOptions): Paginated<Rrset> {
  return api.list({ op: 'rrsets.list', path: path`/zones/${zone}/rrsets`, query, pick: 'rrsets', schema: RrsetSchema }, options)
}

/**
 * Gets a record set.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws NotFoundError when there is none of that name and type.
 * @example
 * const { records } = await hetzner.rrsets.get('example.com', '@', 'MX')
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrsets-get-an-rrset
 */
export function get(api: HetznerApi, zone: number | string, name: string, type: RrsetType, options?: CallOptions): Call<Rrset> {
  const check = () => checkRrset({ name })
  const spec = { op: 'rrsets.get', path: path`/zones/${zone}/rrsets/${name}/${type}`, check, pick: 'rrset' }
  return api.request({ ...spec, schema: RrsetSchema }, options)
}

/**
 * Creates a record set. Wait for the work that publishes it: `actions.wait(result)`.
 *
 * @param zone the id or name of the zone
 * @throws ConflictError with the code `uniqueness_error` when there is one of that name and type: see `ensure`, `setRecords`.
 * @throws InvalidInputError for a name that ends with a dot or has capitals, a TTL out of range, records that are none or equal.
 * @example
 * const result = await hetzner.rrsets.create('example.com', { name: 'www', type: 'A', records: [{ value: '198.51.100.1' }] })
 * await hetzner.actions.wait(result)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrsets-create-an-rrset
 */
export function create(api: HetznerApi, zone: number | string, body: CreateRrsetBody, options?: CallOptions): Call<CreateRrsetResult> {
  return api.request(creation(zone, body), options)
}

/** The request that creates a record set. */
export function creation(zone: number | string, body: CreateRrsetBody): RequestSpec<CreateRrsetResult> {
  const check = () => checkRrset(body)
  const spec = { op: 'rrsets.create', method: 'POST', path: path`/zones/${zone}/rrsets`, body, check } as const
  return { ...spec, schema: CreateRrsetResultSchema }
}

/**
 * Changes the labels of a record set. For its records and TTL see `setRecords` and `changeTtl`.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @example
 * const rrset = await hetzner.rrsets.update('example.com', 'www', 'A', { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrsets-update-an-rrset
 */
export function update(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: UpdateRrsetBody,
  options?: CallOptions,
): Call<Rrset> {
  const check = () => checkRrset({ name, ...body })
  const spec = {
    op: 'rrsets.update',
    method: 'PUT',
    path: path`/zones/${zone}/rrsets/${name}/${type}`,
    body,
    check,
    pick: 'rrset',
  } as const
  return api.request({ ...spec, schema: RrsetSchema }, options)
}

/**
 * Deletes a record set with all its records.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.actions.wait(await hetzner.rrsets.delete('example.com', 'www', 'A'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrsets-delete-an-rrset
 */
export function remove(api: HetznerApi, zone: number | string, name: string, type: RrsetType, options?: CallOptions): Call<Action> {
  const check = () => checkRrset({ name })
  const spec = { op: 'rrsets.delete', method: 'DELETE', path: path`/zones/${zone}/rrsets/${name}/${type}`, check, pick: 'action' } as const
  return api.request({ ...spec, schema: ActionSchema }, options)
}
