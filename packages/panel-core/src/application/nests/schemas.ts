import * as v from 'valibot'
import { mapOf } from '../../schema.js'
import type { Egg, Nest } from './types.js'

/** Schema of {@link Nest}. */
export const NestSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  author: v.string(),
  name: v.string(),
  description: v.nullable(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Nest>

/** Schema of {@link Egg}. */
export const EggSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  name: v.string(),
  nest: v.number(),
  author: v.string(),
  description: v.nullable(v.string()),
  docker_image: v.string(),
  docker_images: /* @__PURE__ */ mapOf(v.string()),
  config: v.looseObject({
    files: v.unknown(),
    startup: v.unknown(),
    stop: v.nullable(v.string()),
    logs: v.unknown(),
    file_denylist: v.nullable(v.array(v.string())),
    extends: v.nullable(v.number()),
  }),
  startup: v.string(),
  script: v.looseObject({
    privileged: v.boolean(),
    install: v.nullable(v.string()),
    entry: v.string(),
    container: v.string(),
    extends: v.nullable(v.number()),
  }),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Egg>

/** Schema of several {@link Egg}s. */
export const EggsSchema = v.array(EggSchema)
