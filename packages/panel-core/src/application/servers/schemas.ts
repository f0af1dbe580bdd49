import * as v from 'valibot'
import { mapOf } from '../../schema.js'
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
  limits: v.looseObject({
    memory: v.number(),
    swap: v.number(),
    disk: v.number(),
    io: v.number(),
    cpu: v.number(),
    threads: v.nullable(v.string()),
    oom_disabled: v.boolean(),
  }),
  feature_limits: v.looseObject({ databases: v.nullable(v.number()), allocations: v.nullable(v.number()), backups: v.number() }),
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
