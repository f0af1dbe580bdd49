import * as v from 'valibot'
import { extend } from '../../schema.js'
import type { ApiKey, NewApiKey } from './types.js'

/** Schema of {@link ApiKey}. */
export const ApiKeySchema = v.looseObject({
  identifier: v.string(),
  description: v.nullable(v.string()),
  allowed_ips: v.nullable(v.array(v.string())),
  last_used_at: v.nullable(v.string()),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, ApiKey>

/** Schema of {@link NewApiKey}. */
export const NewApiKeySchema = /* @__PURE__ */ extend(ApiKeySchema, {
  meta: v.looseObject({ secret_token: v.string() }),
}) satisfies v.GenericSchema<unknown, NewApiKey>

/** Schema of all keys of a user. */
export const ApiKeysSchema = v.array(ApiKeySchema)
