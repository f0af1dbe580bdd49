import * as v from 'valibot'
import { mapOf } from '@infra/panel-core/provider'
import { FeatureLimitsSchema, ServerLimitsSchema } from '../../client/servers/schemas.js'
import type { Server, ServerTransferStart } from './types.js'

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  id: v.number(),
  external_id: v.nullable(v.string()),
  uuid: v.string(),
  identifier: v.string(),
  name: v.string(),
  description: v.nullable(v.string()),
  status: v.nullable(v.string()),
  limits: ServerLimitsSchema,
  feature_limits: FeatureLimitsSchema,
  owner_id: v.number(),
  node_id: v.number(),
  allocation_id: v.number(),
  nest_id: v.number(),
  egg_id: v.number(),
  container: v.looseObject({ startup: v.nullable(v.string()), image: v.string(), environment: /* @__PURE__ */ mapOf(v.unknown()) }),
  created_at: v.nullable(v.string()),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Server>

/** Schema of {@link ServerTransferStart}. */
export const ServerTransferStartSchema = v.looseObject({ message: v.unknown(), transfer: v.unknown() }) satisfies v.GenericSchema<
  unknown,
  ServerTransferStart
>
