import * as v from 'valibot'
import type { ServerPreset } from './types.js'

/** Schema of {@link ServerPreset}. */
export const ServerPresetSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  name: v.string(),
  description: v.nullable(v.string()),
  memory: v.number(),
  disk: v.number(),
  cpu: v.number(),
  nest_id: v.nullable(v.number()),
  egg_id: v.nullable(v.number()),
  created_at: v.nullable(v.string()),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ServerPreset>
