import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, LabelsSchema } from '../common/schemas.js'
import type { AuthoritativeNameservers, CreateZoneResult, PrimaryNameserver, Zone, ZoneMode } from './types.js'

/** Schema of {@link PrimaryNameserver}. */
export const PrimaryNameserverSchema = v.looseObject({
  address: v.string(),
  port: v.exactOptional(v.number()),
  tsig_key: v.exactOptional(v.string()),
  tsig_algorithm: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, PrimaryNameserver>

/** Schema of {@link AuthoritativeNameservers}. */
export const AuthoritativeNameserversSchema = v.looseObject({
  assigned: v.array(v.string()),
  delegated: v.array(v.string()),
  delegation_last_check: v.nullable(v.string()),
  delegation_status: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, AuthoritativeNameservers>

function zoneOf<const M extends ZoneMode>(mode: M) {
  return v.looseObject({
    mode: v.literal(mode),
    id: v.number(),
    name: v.string(),
    status: v.string(),
    ttl: v.number(),
    record_count: v.number(),
    authoritative_nameservers: AuthoritativeNameserversSchema,
    // The specification requires it; its own example of an update lacks it.
    registrar: v.exactOptional(v.string()),
    primary_nameservers: v.exactOptional(v.array(PrimaryNameserverSchema)),
    protection: DeleteProtectionSchema,
    labels: LabelsSchema,
    created: v.string(),
  })
}

/** Schema of {@link Zone}. */
export const ZoneSchema = v.variant('mode', [
  /* @__PURE__ */ zoneOf('primary'),
  /* @__PURE__ */ zoneOf('secondary'),
]) satisfies v.GenericSchema<unknown, Zone>

/** Schema of {@link CreateZoneResult}. */
export const CreateZoneResultSchema = v.looseObject({
  zone: ZoneSchema,
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateZoneResult>
