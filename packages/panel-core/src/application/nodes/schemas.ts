import * as v from 'valibot'
import { extend } from '../../schema.js'
import type { Allocation, DeployableNode, Node, NodeConfiguration } from './types.js'

/** Schema of {@link Node}. */
export const NodeSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  public: v.boolean(),
  name: v.string(),
  description: v.exactOptional(v.nullable(v.string())),
  location_id: v.number(),
  fqdn: v.string(),
  scheme: v.string(),
  behind_proxy: v.boolean(),
  maintenance_mode: v.boolean(),
  memory: v.number(),
  memory_overallocate: v.number(),
  disk: v.number(),
  disk_overallocate: v.number(),
  upload_size: v.number(),
  daemon_listen: v.number(),
  daemon_sftp: v.number(),
  daemon_base: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
  allocated_resources: v.looseObject({ memory: v.number(), disk: v.number() }),
}) satisfies v.GenericSchema<unknown, Node>

/** Schema of {@link DeployableNode}. */
export const DeployableNodeSchema = /* @__PURE__ */ extend(NodeSchema, {
  sum_memory: v.string(),
  sum_disk: v.string(),
}) satisfies v.GenericSchema<unknown, DeployableNode>

/** Schema of {@link Allocation}. */
export const AllocationSchema = v.looseObject({
  id: v.number(),
  ip: v.string(),
  alias: v.nullable(v.string()),
  port: v.number(),
  notes: v.nullable(v.string()),
  assigned: v.boolean(),
}) satisfies v.GenericSchema<unknown, Allocation>

/** Schema of {@link NodeConfiguration}. */
export const NodeConfigurationSchema = v.looseObject({
  debug: v.boolean(),
  uuid: v.string(),
  token_id: v.string(),
  token: v.string(),
  remote: v.string(),
  api: v.looseObject({
    host: v.string(),
    port: v.number(),
    ssl: v.looseObject({ enabled: v.boolean(), cert: v.string(), key: v.string() }),
    upload_limit: v.number(),
  }),
  system: v.looseObject({ data: v.string(), sftp: v.looseObject({ bind_port: v.number() }) }),
  allowed_mounts: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, NodeConfiguration>
