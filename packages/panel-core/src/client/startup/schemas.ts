import * as v from 'valibot'
import { extend, mapOf } from '../../schema.js'
import type { EggVariable, SetStartupVariableResult, StartupMeta } from './types.js'

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

/** Schema of how a server is started, as the panel answers it: `data` holds the variables. */
export const StartupAnswerSchema = v.looseObject({
  data: v.array(EggVariableSchema),
  meta: v.looseObject({
    startup_command: v.string(),
    raw_startup_command: v.string(),
    docker_images: /* @__PURE__ */ mapOf(v.string()),
  }),
}) satisfies v.GenericSchema<unknown, { data: EggVariable[]; meta: StartupMeta }>

/** Schema of {@link SetStartupVariableResult}. */
export const SetStartupVariableResultSchema = /* @__PURE__ */ extend(EggVariableSchema, {
  meta: v.looseObject({ startup_command: v.string(), raw_startup_command: v.string() }),
}) satisfies v.GenericSchema<unknown, SetStartupVariableResult>
