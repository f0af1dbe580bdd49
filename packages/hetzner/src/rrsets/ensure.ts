import { isNotFound } from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { findOrCreate } from '../common/find.js'
import { changeTtl, setRecords } from './actions.js'
import { creation, get, update } from './crud.js'
import type { CreateRrsetBody, EnsureRrsetResult, Rrset, RrsetRecord } from './types.js'

/**
 * Makes a record set what it should be: creates it, or changes what differs in the one that exists. `records` replace all that
 * there are; a TTL or labels that are left out stay. It may be run again and again: what is so already is not sent.
 *
 * @param zone the id or name of the zone
 * @throws InvalidInputError for what the API would refuse for certain: see `create`.
 * @throws ApiError with the code `protected` when it is protected and would change.
 * @example
 * const result = await hetzner.rrsets.ensure('example.com', { name: 'www', type: 'A', ttl: 300, records: [{ value: '198.51.100.1' }] })
 * await hetzner.actions.wait(result)
 */
export async function ensure(
  api: HetznerApi,
  zone: number | string,
  body: CreateRrsetBody,
  options?: StepOptions,
): Promise<EnsureRrsetResult> {
  const spec = creation(zone, body)
  spec.check?.()
  const outcome = await findOrCreate(
    () => find(api, zone, body, options),
    () => api.request({ ...spec, idempotent: true }, options),
  )
  return outcome.created ? { outcome: 'created', actions: [outcome.result.action] } : change(api, zone, outcome.found, body, options)
}

async function change(
  api: HetznerApi,
  zone: number | string,
  found: Rrset,
  { name, type, ttl, records, labels }: CreateRrsetBody,
  options?: StepOptions,
): Promise<EnsureRrsetResult> {
  const relabel = labels !== undefined && !sameEntries(Object.entries(labels), Object.entries(found.labels))
  if (relabel) await update(api, zone, name, type, { labels }, options)
  const actions: Action[] = []
  if (ttl !== undefined && ttl !== found.ttl) actions.push(await changeTtl(api, zone, name, type, ttl, options))
  if (!sameEntries(records.map(entryOf), found.records.map(entryOf)))
    actions.push(await setRecords(api, zone, name, type, { records }, options))
  return { outcome: relabel || actions.length ? 'changed' : 'unchanged', actions }
}

async function find(
  api: HetznerApi,
  zone: number | string,
  { name, type }: CreateRrsetBody,
  options?: StepOptions,
): Promise<Rrset | undefined> {
  try {
    return await get(api, zone, name, type, options)
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

const entryOf = ({ value, comment = '' }: RrsetRecord): [string, string] => [value, comment]

/** Whether two lists without doubles hold the same, in whatever order. */
function sameEntries(some: readonly [string, string][], others: readonly [string, string][]): boolean {
  const map = new Map(some)
  return map.size === others.length && others.every(([key, value]) => map.get(key) === value)
}
