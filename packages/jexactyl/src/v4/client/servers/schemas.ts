import * as v from 'valibot'
import { extend } from '@infra/panel-core/provider'
import { AllocationSchema, EggVariableSchema } from '@infra/panel-core/schemas'
import type { FeatureLimits, Server, ServerLimits, ServerWithPermissions } from './types.js'

/** Schema of {@link ServerLimits}. */
export const ServerLimitsSchema = v.looseObject({
  memory: v.number(),
  swap: v.number(),
  disk: v.number(),
  io: v.number(),
  cpu: v.number(),
  threads: v.nullable(v.string()),
  oom_killer: v.boolean(),
}) satisfies v.GenericSchema<unknown, ServerLimits>

/** Schema of {@link FeatureLimits}. */
export const FeatureLimitsSchema = v.looseObject({
  databases: v.nullable(v.number()),
  allocations: v.nullable(v.number()),
  backups: v.nullable(v.number()),
  subusers: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, FeatureLimits>

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  server_owner: v.boolean(),
  identifier: v.string(),
  server_identifier: v.exactOptional(v.string()),
  internal_id: v.number(),
  uuid: v.string(),
  name: v.string(),
  node: v.string(),
  is_node_under_maintenance: v.boolean(),
  sftp_details: v.looseObject({ ip: v.string(), port: v.number() }),
  description: v.string(),
  limits: ServerLimitsSchema,
  feature_limits: FeatureLimitsSchema,
  invocation: v.string(),
  docker_image: v.string(),
  egg_features: v.nullable(v.array(v.string())),
  status: v.nullable(v.string()),
  is_transferring: v.boolean(),
  group_id: v.exactOptional(v.nullable(v.number())),
  billing_product_id: v.exactOptional(v.nullable(v.number())),
  renewal_date: v.exactOptional(v.nullable(v.string())),
  relationships: v.looseObject({ allocations: v.array(AllocationSchema), variables: v.nullable(v.array(EggVariableSchema)) }),
}) satisfies v.GenericSchema<unknown, Server>

/** Schema of {@link ServerWithPermissions}. */
export const ServerWithPermissionsSchema = /* @__PURE__ */ extend(ServerSchema, {
  meta: v.looseObject({ is_server_owner: v.boolean(), user_permissions: v.array(v.string()) }),
}) satisfies v.GenericSchema<unknown, ServerWithPermissions>
