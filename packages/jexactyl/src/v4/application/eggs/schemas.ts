import * as v from 'valibot'
import { mapOf } from '@infra/panel-core/provider'
import type { Egg, EggConfig, EggScript, EggVariable } from './types.js'

/** Schema of {@link EggConfig}. */
export const EggConfigSchema = v.looseObject({
  files: v.unknown(),
  startup: v.unknown(),
  stop: v.nullable(v.string()),
  file_denylist: v.nullable(v.array(v.string())),
  extends: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, EggConfig>

/** Schema of {@link EggScript}. */
export const EggScriptSchema = v.looseObject({
  privileged: v.nullable(v.boolean()),
  install: v.nullable(v.string()),
  entry: v.nullable(v.string()),
  container: v.nullable(v.string()),
  extends: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, EggScript>

/** Schema of {@link Egg}. */
export const EggSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  name: v.string(),
  nest_id: v.number(),
  author: v.string(),
  description: v.nullable(v.string()),
  docker_images: /* @__PURE__ */ mapOf(v.string()),
  config: EggConfigSchema,
  startup: v.string(),
  script: EggScriptSchema,
  created_at: v.nullable(v.string()),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Egg>

/** Schema of {@link EggVariable}. */
export const EggVariableSchema = v.looseObject({
  id: v.number(),
  egg_id: v.number(),
  name: v.string(),
  description: v.nullable(v.string()),
  env_variable: v.string(),
  default_value: v.string(),
  user_viewable: v.boolean(),
  user_editable: v.boolean(),
  rules: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, EggVariable>

/** Schema of several {@link EggVariable}s. */
export const EggVariablesSchema = v.array(EggVariableSchema)
