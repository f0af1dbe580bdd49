import * as v from 'valibot'
import { ActionSchema } from '../actions/schemas.js'
import { DeleteProtectionSchema, LabelsSchema } from '../common/schemas.js'
import { LoadBalancerTypeSchema } from '../load-balancer-types/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import type {
  CreateLoadBalancerResult,
  LoadBalancer,
  LoadBalancerHealthCheck,
  LoadBalancerHealthStatus,
  LoadBalancerMatch,
  LoadBalancerService,
  LoadBalancerTarget,
  LoadBalancerUnknownKind,
} from './types.js'

/** Schema of {@link LoadBalancerHealthCheck}. */
export const LoadBalancerHealthCheckSchema = v.looseObject({
  protocol: v.string(),
  port: v.number(),
  interval: v.number(),
  timeout: v.number(),
  retries: v.number(),
  http: v.exactOptional(
    v.looseObject({
      domain: v.nullable(v.string()),
      path: v.string(),
      response: v.exactOptional(v.string()),
      status_codes: v.exactOptional(v.array(v.string())),
      tls: v.exactOptional(v.boolean()),
    }),
  ),
}) satisfies v.GenericSchema<unknown, LoadBalancerHealthCheck>

// What protocols have in common is written out: bundlers keep an object that spreads another, used or not.
/** Schema of {@link LoadBalancerService}: one of an unknown protocol passes. */
export const LoadBalancerServiceSchema = v.variant('protocol', [
  v.looseObject({
    protocol: v.literal('tcp'),
    listen_port: v.number(),
    destination_port: v.number(),
    proxyprotocol: v.boolean(),
    health_check: LoadBalancerHealthCheckSchema,
  }),
  v.looseObject({
    protocol: v.literal('http'),
    listen_port: v.number(),
    destination_port: v.number(),
    proxyprotocol: v.boolean(),
    health_check: LoadBalancerHealthCheckSchema,
    http: v.looseObject({
      cookie_name: v.string(),
      cookie_lifetime: v.number(),
      timeout_idle: v.number(),
      sticky_sessions: v.boolean(),
    }),
  }),
  v.looseObject({
    protocol: v.literal('https'),
    listen_port: v.number(),
    destination_port: v.number(),
    proxyprotocol: v.boolean(),
    health_check: LoadBalancerHealthCheckSchema,
    http: v.looseObject({
      cookie_name: v.string(),
      cookie_lifetime: v.number(),
      timeout_idle: v.number(),
      sticky_sessions: v.boolean(),
      certificates: v.array(v.number()),
      redirect_http: v.boolean(),
    }),
  }),
  v.looseObject({
    protocol: v.custom<LoadBalancerUnknownKind>((kind) => typeof kind === 'string' && !/^(?:tcp|https?)$/.test(kind)),
    listen_port: v.number(),
  }),
]) satisfies v.GenericSchema<unknown, LoadBalancerService>

/** Schema of several {@link LoadBalancerHealthStatus}. */
export const LoadBalancerHealthStatusesSchema = v.array(
  v.looseObject({
    listen_port: v.number(),
    status: v.string(),
    detail: v.exactOptional(v.string()),
    http_status_code: v.exactOptional(v.number()),
  }),
) satisfies v.GenericSchema<unknown, LoadBalancerHealthStatus[]>

/** Schema of {@link LoadBalancerMatch}. */
export const LoadBalancerMatchSchema = v.looseObject({
  type: v.string(),
  server: v.looseObject({ id: v.number(), ip: v.string() }),
  use_private_ip: v.boolean(),
  health_status: LoadBalancerHealthStatusesSchema,
}) satisfies v.GenericSchema<unknown, LoadBalancerMatch>

/** Schema of {@link LoadBalancerTarget}: one of an unknown kind passes. */
export const LoadBalancerTargetSchema = v.variant('type', [
  v.looseObject({
    type: v.literal('server'),
    server: v.looseObject({ id: v.number(), ip: v.string() }),
    use_private_ip: v.boolean(),
    health_status: LoadBalancerHealthStatusesSchema,
  }),
  v.looseObject({
    type: v.literal('label_selector'),
    label_selector: v.looseObject({ selector: v.string() }),
    use_private_ip: v.boolean(),
    targets: v.array(LoadBalancerMatchSchema),
  }),
  v.looseObject({
    type: v.literal('ip'),
    ip: v.looseObject({ ip: v.string() }),
    health_status: LoadBalancerHealthStatusesSchema,
  }),
  v.looseObject({
    type: v.custom<LoadBalancerUnknownKind>((kind) => typeof kind === 'string' && !/^(?:server|label_selector|ip)$/.test(kind)),
  }),
]) satisfies v.GenericSchema<unknown, LoadBalancerTarget>

/** Schema of {@link LoadBalancer}. */
export const LoadBalancerSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  load_balancer_type: LoadBalancerTypeSchema,
  location: LocationSchema,
  public_net: v.looseObject({
    enabled: v.boolean(),
    ipv4: v.looseObject({ ip: v.nullable(v.string()), dns_ptr: v.nullable(v.string()) }),
    ipv6: v.looseObject({ ip: v.nullable(v.string()), dns_ptr: v.nullable(v.string()) }),
  }),
  private_net: v.array(v.looseObject({ network: v.number(), ip: v.string() })),
  services: v.array(LoadBalancerServiceSchema),
  targets: v.array(LoadBalancerTargetSchema),
  algorithm: v.looseObject({ type: v.string() }),
  outgoing_traffic: v.nullable(v.number()),
  ingoing_traffic: v.nullable(v.number()),
  included_traffic: v.number(),
  protection: DeleteProtectionSchema,
  labels: LabelsSchema,
  created: v.string(),
}) satisfies v.GenericSchema<unknown, LoadBalancer>

/** Schema of {@link CreateLoadBalancerResult}. */
export const CreateLoadBalancerResultSchema = v.looseObject({
  load_balancer: LoadBalancerSchema,
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, CreateLoadBalancerResult>
