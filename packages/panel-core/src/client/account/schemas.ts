import * as v from 'valibot'
import { mapOf } from '../../schema.js'
import type { Account, PermissionGroup, TwoFactorSetup } from './types.js'

/** Schema of {@link Account}. */
export const AccountSchema = v.looseObject({
  id: v.number(),
  admin: v.boolean(),
  username: v.string(),
  email: v.string(),
  first_name: v.string(),
  last_name: v.string(),
  language: v.string(),
}) satisfies v.GenericSchema<unknown, Account>

/** Schema of {@link TwoFactorSetup}. */
export const TwoFactorSetupSchema = v.looseObject({ image_url_data: v.string(), secret: v.string() }) satisfies v.GenericSchema<
  unknown,
  TwoFactorSetup
>

/** Schema of {@link PermissionGroup}. */
export const PermissionGroupSchema = v.looseObject({
  description: v.string(),
  keys: /* @__PURE__ */ mapOf(v.string()),
}) satisfies v.GenericSchema<unknown, PermissionGroup>

/** Schema of the groups of permissions that a panel knows, by name. */
export const PermissionsSchema = /* @__PURE__ */ mapOf(PermissionGroupSchema)

/** Schema of the codes that open an account whose second factor is lost. */
export const RecoveryTokensSchema = v.array(v.string())
