import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, DnsPtrSchema, LabelsSchema } from '../common/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import type { CreateFloatingIpResult, FloatingIp } from './types.js'

/** Schema of {@link FloatingIp}. */
export const FloatingIpSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.nullable(v.string()),
  ip: v.string(),
  type: v.string(),
  server: v.nullable(v.number()),
  dns_ptr: v.array(DnsPtrSchema),
  home_location: LocationSchema,
  blocked: v.boolean(),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  created: v.string(),
}) satisfies v.GenericSchema<unknown, FloatingIp>

/** Schema of {@link CreateFloatingIpResult}. */
export const CreateFloatingIpResultSchema = v.looseObject({
  floating_ip: FloatingIpSchema,
  action: v.exactOptional(v.nullable(ActionSchema)),
}) satisfies v.GenericSchema<unknown, CreateFloatingIpResult>
