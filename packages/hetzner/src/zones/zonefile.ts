import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import * as v from 'valibot'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'

const ZonefileSchema = v.string()

/**
 * Writes the records of a primary zone down as a zone file, as BIND has them (RFC 1035).
 *
 * @example
 * const text = await hetzner.zones.getZonefile('example.com')
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zones-export-a-zone-file
 */
export function getZonefile(api: HetznerApi, idOrName: number | string, options?: CallOptions): Call<string> {
  return api.request(
    { op: 'zones.getZonefile', path: path`/zones/${idOrName}/zonefile`, pick: 'zonefile', schema: ZonefileSchema },
    options,
  )
}

/**
 * Replaces all records of a primary zone by those of a zone file. The file needs a `SOA` record and the `NS` records of the
 * name servers that are assigned to the zone; `$ORIGIN` has to be the zone's name with a dot, `$TTL` becomes the zone's TTL,
 * comments are dropped. It fails while a record set is protected from changes.
 *
 * @example
 * const text = await hetzner.zones.getZonefile('example.com')
 * await hetzner.actions.wait(await hetzner.zones.importZonefile('example.com', `${text}\nblog IN A 198.51.100.1\n`))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-import-a-zone-file
 */
export function importZonefile(api: HetznerApi, idOrName: number | string, zonefile: string, options?: CallOptions): Call<Action> {
  const spec = { op: 'zones.importZonefile', path: path`/zones/${idOrName}/actions/import_zonefile`, body: { zonefile }, idempotent: true }
  return act(api, spec, options)
}
