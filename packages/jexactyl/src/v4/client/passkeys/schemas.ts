import * as v from 'valibot'
import type { Passkey } from './types.js'

/** Schema of {@link Passkey}. */
export const PasskeySchema = v.looseObject({
  uuid: v.string(),
  name: v.string(),
  last_used_at: v.nullable(v.string()),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, Passkey>

/** Schema of several {@link Passkey}s. */
export const PasskeysSchema = v.array(PasskeySchema)
