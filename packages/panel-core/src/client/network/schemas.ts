import * as v from 'valibot'
import type { Allocation } from './types.js'

/** Schema of {@link Allocation}. */
export const AllocationSchema = v.looseObject({
  id: v.number(),
  ip: v.string(),
  ip_alias: v.nullable(v.string()),
  port: v.number(),
  notes: v.nullable(v.string()),
  is_default: v.boolean(),
}) satisfies v.GenericSchema<unknown, Allocation>

/** Schema of all allocations of a server. */
export const AllocationsSchema = v.array(AllocationSchema)
