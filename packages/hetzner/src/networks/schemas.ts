import * as v from 'valibot'
import { DeleteProtectionSchema, LabelsSchema } from '../common/schemas.js'
import type { Network, NetworkMember, NetworkRoute, NetworkSubnet } from './types.js'

/** Schema of {@link NetworkSubnet}. */
export const NetworkSubnetSchema = v.looseObject({
  type: v.string(),
  ip_range: v.exactOptional(v.string()),
  network_zone: v.string(),
  gateway: v.string(),
  vswitch_id: v.exactOptional(v.nullable(v.number())),
}) satisfies v.GenericSchema<unknown, NetworkSubnet>

/** Schema of {@link NetworkRoute}. */
export const NetworkRouteSchema = v.looseObject({ destination: v.string(), gateway: v.string() }) satisfies v.GenericSchema<
  unknown,
  NetworkRoute
>

/** Schema of {@link Network}. */
export const NetworkSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  ip_range: v.string(),
  subnets: v.array(NetworkSubnetSchema),
  routes: v.array(NetworkRouteSchema),
  servers: v.array(v.number()),
  load_balancers: v.exactOptional(v.array(v.number())),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  created: v.string(),
  expose_routes_to_vswitch: v.boolean(),
}) satisfies v.GenericSchema<unknown, Network>

/** Schema of {@link NetworkMember}. */
export const NetworkMemberSchema = v.looseObject({
  type: v.string(),
  id: v.number(),
  ip: v.string(),
  status: v.string(),
  alias_ips: v.array(v.string()),
  subnet: v.string(),
}) satisfies v.GenericSchema<unknown, NetworkMember>
