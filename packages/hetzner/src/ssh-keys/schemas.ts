import * as v from 'valibot'
import { LabelsSchema } from '../common/schemas.js'
import type { SshKey } from './types.js'

/** Schema of {@link SshKey}. */
export const SshKeySchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  fingerprint: v.string(),
  public_key: v.string(),
  labels: LabelsSchema,
  created: v.string(),
}) satisfies v.GenericSchema<unknown, SshKey>
