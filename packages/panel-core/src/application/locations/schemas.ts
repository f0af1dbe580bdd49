import * as v from 'valibot'
import type { Location } from './types.js'

/** Schema of {@link Location}. */
export const LocationSchema = v.looseObject({
  id: v.number(),
  short: v.string(),
  long: v.nullable(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Location>
