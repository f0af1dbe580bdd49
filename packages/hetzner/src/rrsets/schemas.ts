import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { CreateRrsetResult, Rrset, RrsetProtection, RrsetRecord } from './types.js'

/** Schema of {@link RrsetRecord}. */
export const RrsetRecordSchema = v.looseObject({
  value: v.string(),
  comment: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, RrsetRecord>

/** Schema of {@link RrsetProtection}. */
export const RrsetProtectionSchema = v.looseObject({ change: v.boolean() }) satisfies v.GenericSchema<unknown, RrsetProtection>

/** Schema of {@link Rrset}. */
export const RrsetSchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  ttl: v.nullable(v.number()),
  labels: LabelsSchema,
  protection: RrsetProtectionSchema,
  records: v.array(RrsetRecordSchema),
  zone: v.number(),
}) satisfies v.GenericSchema<unknown, Rrset>

/** Schema of {@link CreateRrsetResult}. */
export const CreateRrsetResultSchema = v.looseObject({
  rrset: RrsetSchema,
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateRrsetResult>
