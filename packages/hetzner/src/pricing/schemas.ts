import * as v from 'valibot'
import { PriceSchema } from '../common/schemas.js'
import type { BackupPricing, HourlyPrice, IpPricing, MonthlyPrice, Pricing, StoragePricing, TypePrice, TypePricing } from './types.js'

/** Schema of {@link MonthlyPrice}. */
export const MonthlyPriceSchema = v.looseObject({
  location: v.string(),
  price_monthly: PriceSchema,
}) satisfies v.GenericSchema<unknown, MonthlyPrice>

/** Schema of {@link HourlyPrice}. */
export const HourlyPriceSchema = v.looseObject({
  location: v.string(),
  price_monthly: PriceSchema,
  price_hourly: PriceSchema,
}) satisfies v.GenericSchema<unknown, HourlyPrice>

/** Schema of {@link TypePrice}. */
export const TypePriceSchema = v.looseObject({
  location: v.string(),
  price_hourly: PriceSchema,
  price_monthly: PriceSchema,
  included_traffic: v.number(),
  price_per_tb_traffic: PriceSchema,
}) satisfies v.GenericSchema<unknown, TypePrice>

/** Schema of {@link IpPricing} of primary IPs. */
export const PrimaryIpPricingSchema = v.looseObject({
  type: v.string(),
  prices: v.array(HourlyPriceSchema),
}) satisfies v.GenericSchema<unknown, IpPricing<HourlyPrice>>

/** Schema of {@link IpPricing} of floating IPs. */
export const FloatingIpPricingSchema = v.looseObject({
  type: v.string(),
  prices: v.array(MonthlyPriceSchema),
}) satisfies v.GenericSchema<unknown, IpPricing<MonthlyPrice>>

/** Schema of {@link TypePricing}. */
export const TypePricingSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  prices: v.array(TypePriceSchema),
}) satisfies v.GenericSchema<unknown, TypePricing>

/** Schema of {@link StoragePricing}. */
export const StoragePricingSchema = v.looseObject({ price_per_gb_month: PriceSchema }) satisfies v.GenericSchema<unknown, StoragePricing>

/** Schema of {@link BackupPricing}. */
export const BackupPricingSchema = v.looseObject({ percentage: v.string() }) satisfies v.GenericSchema<unknown, BackupPricing>

/** Schema of {@link Pricing}. */
export const PricingSchema = v.looseObject({
  currency: v.string(),
  vat_rate: v.string(),
  primary_ips: v.array(PrimaryIpPricingSchema),
  floating_ips: v.array(FloatingIpPricingSchema),
  image: StoragePricingSchema,
  volume: StoragePricingSchema,
  server_backup: BackupPricingSchema,
  server_types: v.array(TypePricingSchema),
  load_balancer_types: v.array(TypePricingSchema),
}) satisfies v.GenericSchema<unknown, Pricing>
