import * as v from 'valibot'
import type { AccessKey, DataLimit } from './types.js'

/** Schema of {@link DataLimit}. */
export const DataLimitSchema = v.looseObject({ bytes: v.number() }) satisfies v.GenericSchema<unknown, DataLimit>

/** Schema of {@link AccessKey}. */
export const AccessKeySchema = v.looseObject({
  id: v.string(),
  name: v.string(),
  password: v.string(),
  port: v.number(),
  method: v.string(),
  dataLimit: v.exactOptional(DataLimitSchema),
  accessUrl: v.string(),
}) satisfies v.GenericSchema<unknown, AccessKey>

/** Schema of the list that `GET /access-keys` gives. */
export const AccessKeysSchema = v.array(AccessKeySchema)
