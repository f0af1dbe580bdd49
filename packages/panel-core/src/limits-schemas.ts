import * as v from 'valibot'

/** Schema of what a server may use. */
export const LimitsSchema = v.looseObject({
  memory: v.number(),
  swap: v.number(),
  disk: v.number(),
  io: v.number(),
  cpu: v.number(),
  threads: v.nullable(v.string()),
  oom_disabled: v.boolean(),
})

/** Schema of how many of what a server may have. */
export const FeatureLimitsSchema = v.looseObject({
  databases: v.nullable(v.number()),
  allocations: v.nullable(v.number()),
  backups: v.number(),
})
