import * as v from 'valibot'
import { extend } from '../../schema.js'
import { AllocationSchema } from '../network/schemas.js'
import { EggVariableSchema } from '../startup/schemas.js'
import { FeatureLimitsSchema, LimitsSchema } from '../../limits-schemas.js'
import type { ActivityLog, Server, ServerResources, ServerWithPermissions, WebsocketCredentials } from './types.js'

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  server_owner: v.boolean(),
  identifier: v.string(),
  internal_id: v.number(),
  uuid: v.string(),
  name: v.string(),
  node: v.string(),
  is_node_under_maintenance: v.boolean(),
  sftp_details: v.looseObject({ ip: v.string(), port: v.number() }),
  description: v.string(),
  limits: LimitsSchema,
  feature_limits: FeatureLimitsSchema,
  invocation: v.string(),
  docker_image: v.string(),
  egg_features: v.nullable(v.array(v.string())),
  status: v.nullable(v.string()),
  is_suspended: v.boolean(),
  is_installing: v.boolean(),
  is_transferring: v.boolean(),
  relationships: v.looseObject({ allocations: v.array(AllocationSchema), variables: v.nullable(v.array(EggVariableSchema)) }),
}) satisfies v.GenericSchema<unknown, Server>

/** Schema of {@link ServerWithPermissions}. */
export const ServerWithPermissionsSchema = /* @__PURE__ */ extend(ServerSchema, {
  meta: v.looseObject({ is_server_owner: v.boolean(), user_permissions: v.array(v.string()) }),
}) satisfies v.GenericSchema<unknown, ServerWithPermissions>

/** Schema of {@link ServerResources}. */
export const ServerResourcesSchema = v.looseObject({
  current_state: v.string(),
  is_suspended: v.boolean(),
  resources: v.looseObject({
    memory_bytes: v.number(),
    cpu_absolute: v.number(),
    disk_bytes: v.number(),
    network_rx_bytes: v.number(),
    network_tx_bytes: v.number(),
    uptime: v.number(),
  }),
}) satisfies v.GenericSchema<unknown, ServerResources>

/** Schema of {@link WebsocketCredentials}. */
export const WebsocketCredentialsSchema = v.looseObject({ token: v.string(), socket: v.string() }) satisfies v.GenericSchema<
  unknown,
  WebsocketCredentials
>

/** Schema of {@link ActivityLog}. */
export const ActivityLogSchema = v.looseObject({
  id: v.string(),
  batch: v.nullable(v.string()),
  event: v.string(),
  is_api: v.boolean(),
  ip: v.nullable(v.string()),
  description: v.nullable(v.string()),
  properties: v.unknown(),
  has_additional_metadata: v.boolean(),
  timestamp: v.string(),
}) satisfies v.GenericSchema<unknown, ActivityLog>
