import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, DnsPtrSchema, LabelsSchema } from '../common/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import type { CreatePrimaryIpResult, PrimaryIp } from './types.js'

/** Schema of {@link PrimaryIp}. */
export const PrimaryIpSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  ip: v.string(),
  type: v.string(),
  assignee_type: v.string(),
  assignee_id: v.nullable(v.number()),
  auto_delete: v.boolean(),
  dns_ptr: v.array(DnsPtrSchema),
  location: LocationSchema,
  blocked: v.boolean(),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  created: v.string(),
}) satisfies v.GenericSchema<unknown, PrimaryIp>

/** Schema of {@link CreatePrimaryIpResult}. */
export const CreatePrimaryIpResultSchema = v.looseObject({
  primary_ip: PrimaryIpSchema,
  action: v.exactOptional(v.nullable(ActionSchema)),
}) satisfies v.GenericSchema<unknown, CreatePrimaryIpResult>
