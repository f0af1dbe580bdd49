import * as v from 'valibot'
import type { DatabaseHost } from './types.js'

/** Schema of {@link DatabaseHost}. */
export const DatabaseHostSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  host: v.string(),
  port: v.number(),
  username: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, DatabaseHost>
