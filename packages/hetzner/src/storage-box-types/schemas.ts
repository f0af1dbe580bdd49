import * as v from 'valibot'
import { DeprecationSchema, PriceSchema } from '../common/schemas.js'
import type { StorageBoxType } from './types.js'

/** Schema of {@link StorageBoxType}. */
export const StorageBoxTypeSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  snapshot_limit: v.nullable(v.number()),
  automatic_snapshot_limit: v.nullable(v.number()),
  subaccounts_limit: v.number(),
  size: v.number(),
  prices: v.array(v.looseObject({ location: v.string(), price_hourly: PriceSchema, price_monthly: PriceSchema, setup_fee: PriceSchema })),
  deprecation: v.nullable(DeprecationSchema),
}) satisfies v.GenericSchema<unknown, StorageBoxType>
