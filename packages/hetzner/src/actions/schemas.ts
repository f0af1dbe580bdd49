import * as v from 'valibot'
import type { Action } from './types.js'

/** Schema of {@link Action}. */
export const ActionSchema = v.looseObject({
  id: v.number(),
  command: v.string(),
  status: v.string(),
  progress: v.number(),
  started: v.string(),
  finished: v.nullable(v.string()),
  resources: v.array(v.looseObject({ id: v.number(), type: v.string() })),
  error: v.nullable(v.looseObject({ code: v.string(), message: v.string() })),
}) satisfies v.GenericSchema<unknown, Action>

/** Schema of several {@link Action}s. */
export const ActionsSchema = v.array(ActionSchema) satisfies v.GenericSchema<unknown, Action[]>
