import * as v from 'valibot'
import { extend } from '@infra/panel-core/provider'
import { ApplicationAllocationSchema } from '@infra/panel-core/schemas'
import type { DeployableNode, Node, NodeAllocation, NodeInformation } from './types.js'

/** Schema of {@link Node}. */
export const NodeSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  public: v.boolean(),
  name: v.string(),
  description: v.nullable(v.string()),
  location_id: v.number(),
  database_host_id: v.nullable(v.number()),
  fqdn: v.string(),
  scheme: v.string(),
  behind_proxy: v.boolean(),
  maintenance_mode: v.boolean(),
  memory: v.number(),
  memory_overallocate: v.number(),
  disk: v.number(),
  disk_overallocate: v.number(),
  upload_size: v.number(),
  listen_port_http: v.number(),
  public_port_http: v.number(),
  listen_port_sftp: v.number(),
  public_port_sftp: v.number(),
  daemon_base: v.string(),
  deployable: v.nullable(v.boolean()),
  deployment_fee: v.exactOptional(v.nullable(v.number())),
  sftp_alias: v.exactOptional(v.nullable(v.string())),
  daemon_brand: v.exactOptional(v.nullable(v.string())),
  created_at: v.string(),
  updated_at: v.string(),
  allocated_resources: v.looseObject({ memory: v.number(), disk: v.number() }),
}) satisfies v.GenericSchema<unknown, Node>

/** Schema of {@link DeployableNode}. */
export const DeployableNodeSchema = /* @__PURE__ */ extend(NodeSchema, {
  sum_memory: v.string(),
  sum_disk: v.string(),
}) satisfies v.GenericSchema<unknown, DeployableNode>

/** Schema of {@link NodeAllocation}. */
export const NodeAllocationSchema = /* @__PURE__ */ extend(ApplicationAllocationSchema, {
  server_id: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, NodeAllocation>

/** Schema of {@link NodeInformation}. */
export const NodeInformationSchema = v.looseObject({
  version: v.string(),
  system: v.looseObject({ type: v.string(), arch: v.string(), release: v.string(), cpus: v.number() }),
}) satisfies v.GenericSchema<unknown, NodeInformation>
