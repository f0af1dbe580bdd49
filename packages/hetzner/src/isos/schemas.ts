import * as v from 'valibot'
import { DeprecationSchema } from '../common/schemas.js'
import type { Iso } from './types.js'

/** Schema of {@link Iso}. */
export const IsoSchema = v.looseObject({
  id: v.number(),
  name: v.nullable(v.string()),
  description: v.string(),
  type: v.nullable(v.string()),
  deprecation: v.nullable(DeprecationSchema),
  architecture: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Iso>
