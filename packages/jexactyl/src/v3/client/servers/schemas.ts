import { extend } from '@infra/panel-core/provider'
import { ServerSchema as PanelServerSchema } from '@infra/panel-core/schemas'
import * as v from 'valibot'
import type { Server, ServerWithPermissions } from './types.js'

/** Schema of {@link Server}. */
export const ServerSchema = /* @__PURE__ */ extend(PanelServerSchema, {
  renewable: v.boolean(),
  renewal: v.number(),
  bg: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Server>

/** Schema of {@link ServerWithPermissions}. */
export const ServerWithPermissionsSchema = /* @__PURE__ */ extend(ServerSchema, {
  meta: v.looseObject({ is_server_owner: v.boolean(), user_permissions: v.array(v.string()) }),
}) satisfies v.GenericSchema<unknown, ServerWithPermissions>
