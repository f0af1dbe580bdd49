import { refuse } from '../common/checks.js'
import { checkLabels } from '../labels/check.js'
import type { CreateRrsetBody } from './types.js'

/** Looks whether a zone or a record set could have that name. */
export function checkDnsName(name: unknown, field = 'name'): void {
  const ok = typeof name === 'string' && /^[^A-Z\s\P{ASCII}]+$/u.test(name) && !name.endsWith('.')
  if (!ok) refuse(field, 'a name in lower case and Punycode, with no dot at the end')
}

/** Looks whether records could be kept that long; null stands for the default of the zone. */
export function checkTtl(ttl: number | null | undefined, field = 'ttl'): void {
  const ok = ttl === undefined || ttl === null || (Number.isInteger(ttl) && ttl >= 60 && ttl <= 2_147_483_647)
  if (!ok) refuse(field, 'a whole number of seconds from 60 to 2147483647')
}

/** Looks at all that is told of a record set; `most` is how many records one request may hold. */
export function checkRrset({ name, ttl, records, labels }: Partial<CreateRrsetBody>, most = Infinity, at = ''): void {
  checkDnsName(name, `${at}name`)
  checkTtl(ttl, `${at}ttl`)
  checkLabels(labels, `${at}labels`)
  if (!records) return
  if (!(records.length >= 1 && records.length <= most))
    refuse(`${at}records`, most === Infinity ? 'one record or more' : `1 to ${most} records`)
  if (new Set(records.map(({ value }) => value)).size < records.length) refuse(`${at}records`, 'records with different values')
}
