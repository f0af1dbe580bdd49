import * as v from 'valibot'
import type { Rrset } from '../rrsets/types.js'
import { LabelsBody, Text } from './body.js'
import type { BodyOf } from './call.js'
import { invalid } from './errors.js'
import { checkUnique } from './resource.js'
import type { StoredZone } from './state.js'

const TYPES = 'A AAAA CAA CNAME DS HINFO HTTPS MX NS PTR RP SOA SRV SVCB TLSA TXT'.split(' ')

/** The TTL of a record set; null is that of the zone. */
export const RrsetTtl = v.nullable(v.pipe(v.number('must be a number'), v.integer(), v.minValue(60), v.maxValue(2_147_483_647)))
/** The values of a record set. */
export const RecordsBody = v.pipe(v.array(v.object({ value: Text, comment: v.exactOptional(v.string()) })), v.minLength(1), v.maxLength(50))
/** A record set. */
export const RrsetBody = v.object({
  name: v.pipe(Text, v.maxLength(255)),
  type: v.picklist(TYPES, 'is not a type of records'),
  ttl: v.exactOptional(RrsetTtl),
  records: RecordsBody,
  labels: LabelsBody,
})

/** What the values of the commonest types look like. */
const VALUES: Readonly<Record<string, RegExp>> = {
  A: /^(?:\d{1,3}\.){3}\d{1,3}$/,
  AAAA: /^[\da-f:]*:[\da-f:.]*$/i,
  MX: /^\d+ \S+$/,
  // In quotes, in parts of 255 characters at most.
  TXT: /^"(?:[^"\\]|\\.){0,255}"(?:\s+"(?:[^"\\]|\\.){0,255}")*$/s,
}

/** Refuses values that are none of their type; those of rarer types are taken as they are. */
export function checkValues(type: string, records: readonly { value: string }[]): void {
  const pattern = VALUES[type]
  records.forEach(({ value }, index) => {
    if (pattern && !pattern.test(value)) invalid(`records.${index}.value`, `is no value of ${type} records`)
  })
}

/** Adds a record set of a zone to others. */
export function addRrset(rows: Rrset[], zone: StoredZone, body: BodyOf<typeof RrsetBody>): Rrset {
  const { type, ttl = null, records, labels = {} } = body
  checkValues(type, records)
  const name = body.name.toLowerCase()
  const id = `${name}/${type}`
  const own = rows.filter((set) => set.zone === zone.id)
  checkUnique(own, 'id', id)
  const row: Rrset = { id, name, type, ttl, records, labels, zone: zone.id, protection: { change: false } }
  rows.push(row)
  return row
}
