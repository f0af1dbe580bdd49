import * as v from 'valibot'
import type { User } from './types.js'

/** Schema of {@link User}. */
export const UserSchema = v.looseObject({
  id: v.number(),
  external_id: v.nullable(v.string()),
  uuid: v.string(),
  username: v.string(),
  email: v.string(),
  first_name: v.string(),
  last_name: v.string(),
  language: v.string(),
  root_admin: v.boolean(),
  '2fa': v.boolean(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, User>
