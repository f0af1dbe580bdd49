import * as v from 'valibot'
import type { SshKey } from './types.js'

/** Schema of {@link SshKey}. */
export const SshKeySchema = v.looseObject({
  name: v.string(),
  fingerprint: v.string(),
  public_key: v.string(),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, SshKey>

/** Schema of all SSH keys of a user. */
export const SshKeysSchema = v.array(SshKeySchema)
