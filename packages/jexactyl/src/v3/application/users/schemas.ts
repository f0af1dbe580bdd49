import { extend } from '@infra/panel-core/provider'
import { ApplicationUserSchema as PanelUserSchema } from '@infra/panel-core/schemas'
import * as v from 'valibot'
import type { User } from './types.js'

/** Schema of {@link User}. */
export const UserSchema = /* @__PURE__ */ extend(PanelUserSchema, { discord_id: v.nullable(v.string()) }) satisfies v.GenericSchema<
  unknown,
  User
>
