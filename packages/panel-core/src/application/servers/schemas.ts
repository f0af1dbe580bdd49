import * as v from 'valibot'
import { mapOf } from '../../schema.js'
import { FeatureLimitsSchema, LimitsSchema } from '../../limits-schemas.js'
import type { Server } from './types.js'

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  id: v.number(),
  external_id: v.nullable(v.string()),
  uuid: v.string(),
  identifier: v.string(),
  name: v.string(),
  description: v.string(),
  status: v.nullable(v.string()),
  suspended: v.boolean(),
  limits: LimitsSchema,
  feature_limits: FeatureLimitsSchema,
  user: v.number(),
  node: v.number(),
  allocation: v.number(),
  nest: v.number(),
  egg: v.number(),
  container: v.looseObject({
    startup_command: v.string(),
    image: v.string(),
    installed: v.number(),
    environment: /* @__PURE__ */ mapOf(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  }),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Server>
