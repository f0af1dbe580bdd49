import * as v from 'valibot'
import { DeprecationSchema } from '../common/schemas.js'
import { TypePriceSchema } from '../pricing/schemas.js'
import type { LoadBalancerType } from './types.js'

/** Schema of {@link LoadBalancerType}. */
export const LoadBalancerTypeSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  max_connections: v.number(),
  max_services: v.number(),
  max_targets: v.number(),
  max_assigned_certificates: v.number(),
  deprecated: v.exactOptional(v.nullable(v.string())),
  deprecation: v.nullable(DeprecationSchema),
  prices: v.array(TypePriceSchema),
}) satisfies v.GenericSchema<unknown, LoadBalancerType>
