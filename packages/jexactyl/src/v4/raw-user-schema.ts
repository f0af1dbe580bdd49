import * as v from 'valibot'
import type { RawUser } from './raw-user.js'

/** Schema of {@link RawUser}. */
export const RawUserSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  username: v.string(),
  email: v.string(),
}) satisfies v.GenericSchema<unknown, RawUser>
