import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkRrset } from './checks.js'
import type { AddRrsetRecordsBody, ChangeRrsetProtectionBody, RrsetRecordsBody, RrsetType, UpdateRrsetRecordsBody } from './types.js'

/** The most records that one request may hold. */
const MOST = 50

/**
 * Sets the records of a record set that exists, in the place of those it has. When it may not exist yet: `ensure`.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws InvalidInputError unless there are 1 to 50 records, all different.
 * @example
 * await hetzner.rrsets.setRecords('example.com', 'www', 'A', { records: [{ value: '198.51.100.1' }, { value: '203.0.113.1' }] })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-set-records-of-an-rrset
 */
export function setRecords(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: RrsetRecordsBody,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name, ...body }, MOST)
  const spec = { op: 'rrsets.setRecords', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/set_records`, body, check }
  return act(api, { ...spec, idempotent: true }, options)
}

/**
 * Adds records to a record set, which is made if there is none.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws InvalidInputError unless there are 1 to 50 records, all different.
 * @example
 * await hetzner.rrsets.addRecords('example.com', '_acme-challenge', 'TXT', { records: [{ value: txtValue('token') }], ttl: 60 })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-add-records-to-an-rrset
 */
export function addRecords(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: AddRrsetRecordsBody,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name, ...body }, MOST)
  return act(api, { op: 'rrsets.addRecords', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/add_records`, body, check }, options)
}

/**
 * Removes records from a record set, which goes with the last of them.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws InvalidInputError unless there are 1 to 50 records, all different.
 * @example
 * await hetzner.rrsets.removeRecords('example.com', 'www', 'A', { records: [{ value: '203.0.113.1' }] })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-remove-records-from-an-rrset
 */
export function removeRecords(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: RrsetRecordsBody,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name, ...body }, MOST)
  const spec = { op: 'rrsets.removeRecords', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/remove_records`, body, check }
  return act(api, spec, options)
}

/**
 * Changes the comments of records; their values stay.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @throws InvalidInputError unless there are 1 to 50 records, all different.
 * @example
 * await hetzner.rrsets.updateRecords('example.com', 'www', 'A', { records: [{ value: '198.51.100.1', comment: 'web-1' }] })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-update-records-of-an-rrset
 */
export function updateRecords(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: UpdateRrsetRecordsBody,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name, ...body }, MOST)
  const spec = { op: 'rrsets.updateRecords', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/update_records`, body, check }
  return act(api, { ...spec, idempotent: true }, options)
}

/**
 * Changes how long others may keep the records of a record set.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @param ttl in seconds, 60 to 2,147,483,647; null for the default of the zone
 * @throws InvalidInputError for a TTL out of range.
 * @example
 * await hetzner.rrsets.changeTtl('example.com', 'www', 'A', 300)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-change-an-rrsets-ttl
 */
export function changeTtl(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  ttl: number | null,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name, ttl })
  const spec = { op: 'rrsets.changeTtl', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/change_ttl`, body: { ttl }, check }
  return act(api, { ...spec, idempotent: true }, options)
}

/**
 * Protects a record set from changes and deletion, or no longer.
 *
 * @param zone the id or name of the zone
 * @param name its name without that of the zone; `@` for the zone's own
 * @example
 * await hetzner.rrsets.changeProtection('example.com', '@', 'MX', { change: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-rrset-actions-change-an-rrsets-protection
 */
export function changeProtection(
  api: HetznerApi,
  zone: number | string,
  name: string,
  type: RrsetType,
  body: ChangeRrsetProtectionBody,
  options?: CallOptions,
): Call<Action> {
  const check = () => checkRrset({ name })
  const spec = { op: 'rrsets.changeProtection', path: path`/zones/${zone}/rrsets/${name}/${type}/actions/change_protection`, body, check }
  return act(api, { ...spec, idempotent: true }, options)
}
