import * as v from 'valibot'
import type { Account } from './types.js'

/** Schema of {@link Account}. */
export const AccountSchema = v.looseObject({
  id: v.number(),
  admin: v.boolean(),
  username: v.string(),
  email: v.string(),
  language: v.string(),
}) satisfies v.GenericSchema<unknown, Account>
