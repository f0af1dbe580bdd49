import * as v from 'valibot'
import type { Subuser } from './types.js'

/** Schema of {@link Subuser}. */
export const SubuserSchema = v.looseObject({
  uuid: v.string(),
  username: v.string(),
  email: v.string(),
  image: v.string(),
  '2fa_enabled': v.boolean(),
  created_at: v.string(),
  permissions: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Subuser>

/** Schema of all subusers of a server. */
export const SubusersSchema = v.array(SubuserSchema)
