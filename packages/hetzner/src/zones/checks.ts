import { refuse } from '../common/checks.js'
import { checkLabels } from '../labels/check.js'
import { checkDnsName, checkRrset, checkTtl } from '../rrsets/checks.js'
import type { CreatePrimaryZoneBody, CreateZoneBody, PrimaryNameserver } from './types.js'

/** Looks whether a zone could be made. */
export function checkNewZone(body: CreateZoneBody): void {
  checkDnsName(body.name)
  checkTtl(body.ttl)
  checkLabels(body.labels)
  const { rrsets = [], zonefile } = body as Partial<CreatePrimaryZoneBody>
  if (zonefile !== undefined && rrsets.length) refuse('rrsets', 'left out when there is a zone file')
  for (const [i, rrset] of rrsets.entries()) checkRrset(rrset, Infinity, `rrsets.${i}.`)
}

/** The secret keys of name servers. */
export const keysOf = (servers: readonly PrimaryNameserver[] = []): (string | undefined)[] => servers.map(({ tsig_key }) => tsig_key)
