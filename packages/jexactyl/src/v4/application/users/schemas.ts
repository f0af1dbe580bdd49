import * as v from 'valibot'
import type { User } from './types.js'

/** Schema of {@link User}. */
export const UserSchema = v.looseObject({
  id: v.number(),
  external_id: v.nullable(v.string()),
  uuid: v.string(),
  username: v.string(),
  email: v.string(),
  language: v.string(),
  root_admin: v.boolean(),
  '2fa': v.boolean(),
  avatar_url: v.nullable(v.string()),
  admin_role_id: v.nullable(v.number()),
  role_name: v.nullable(v.string()),
  state: v.nullable(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, User>
