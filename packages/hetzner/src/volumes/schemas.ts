import * as v from 'valibot'
import { ActionSchema, ActionsSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, LabelsSchema } from '../common/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import type { CreateVolumeResult, Volume } from './types.js'

/** Schema of {@link Volume}. */
export const VolumeSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  status: v.string(),
  size: v.number(),
  location: LocationSchema,
  server: v.nullable(v.number()),
  linux_device: v.string(),
  format: v.nullable(v.string()),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  created: v.string(),
}) satisfies v.GenericSchema<unknown, Volume>

/** Schema of {@link CreateVolumeResult}. */
export const CreateVolumeResultSchema = v.looseObject({
  volume: VolumeSchema,
  action: ActionSchema,
  next_actions: ActionsSchema,
}) satisfies v.GenericSchema<unknown, CreateVolumeResult>
