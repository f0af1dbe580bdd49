import * as v from 'valibot'
import type { ApplicationApiKey } from './types.js'

/** Schema of {@link ApplicationApiKey}. */
export const ApplicationApiKeySchema = v.looseObject({
  id: v.number(),
  identifier: v.string(),
  description: v.nullable(v.string()),
  allowed_ips: v.nullable(v.array(v.string())),
  created_at: v.string(),
  last_used_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ApplicationApiKey>
