import * as v from 'valibot'
import { DeprecationSchema } from '../common/schemas.js'
import { TypePriceSchema } from '../pricing/schemas.js'
import type { ServerType, ServerTypeLocation } from './types.js'

/** Schema of {@link ServerTypeLocation}. */
export const ServerTypeLocationSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  deprecation: v.nullable(DeprecationSchema),
  recommended: v.boolean(),
  available: v.boolean(),
}) satisfies v.GenericSchema<unknown, ServerTypeLocation>

/** Schema of {@link ServerType}. */
export const ServerTypeSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  cores: v.number(),
  memory: v.number(),
  disk: v.number(),
  deprecated: v.exactOptional(v.boolean()),
  prices: v.array(TypePriceSchema),
  storage_type: v.string(),
  cpu_type: v.string(),
  category: v.exactOptional(v.string()),
  architecture: v.string(),
  deprecation: v.exactOptional(v.nullable(DeprecationSchema)),
  locations: v.array(ServerTypeLocationSchema),
}) satisfies v.GenericSchema<unknown, ServerType>
