import * as v from 'valibot'
import type { EggVariable } from './types.js'

/** Schema of {@link EggVariable}. */
export const EggVariableSchema = v.looseObject({
  name: v.string(),
  description: v.string(),
  env_variable: v.string(),
  default_value: v.string(),
  server_value: v.nullable(v.string()),
  is_editable: v.boolean(),
  rules: v.string(),
}) satisfies v.GenericSchema<unknown, EggVariable>
