import { extend } from '@infra/panel-core/provider'
import { ApplicationUserSchema as PanelUserSchema } from '@infra/panel-core/schemas'
import * as v from 'valibot'
import type { User, UserResources } from './types.js'

/** Schema of {@link User}. */
export const UserSchema = /* @__PURE__ */ extend(PanelUserSchema, { discord_id: v.nullable(v.string()) }) satisfies v.GenericSchema<
  unknown,
  User
>

/** Schema of {@link UserResources}. */
export const UserResourcesSchema = v.looseObject({
  balance: v.number(),
  slots: v.number(),
  cpu: v.number(),
  memory: v.number(),
  disk: v.number(),
  ports: v.number(),
  backups: v.number(),
  databases: v.number(),
}) satisfies v.GenericSchema<unknown, UserResources>
