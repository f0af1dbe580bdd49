import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type {
  BackupPricingSchema,
  FloatingIpPricingSchema,
  HourlyPriceSchema,
  MonthlyPriceSchema,
  PricingSchema,
  PrimaryIpPricingSchema,
  StoragePricingSchema,
  TypePriceSchema,
  TypePricingSchema,
} from './schemas.js'
import type { BackupPricing, HourlyPrice, IpPricing, MonthlyPrice, Pricing, StoragePricing, TypePrice, TypePricing } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof BackupPricingSchema>>().toEqualTypeOf<Comparable<BackupPricing>>()
  expectTypeOf<Out<typeof FloatingIpPricingSchema>>().toEqualTypeOf<Comparable<IpPricing<MonthlyPrice>>>()
  expectTypeOf<Out<typeof HourlyPriceSchema>>().toEqualTypeOf<Comparable<HourlyPrice>>()
  expectTypeOf<Out<typeof MonthlyPriceSchema>>().toEqualTypeOf<Comparable<MonthlyPrice>>()
  expectTypeOf<Out<typeof PricingSchema>>().toEqualTypeOf<Comparable<Pricing>>()
  expectTypeOf<Out<typeof PrimaryIpPricingSchema>>().toEqualTypeOf<Comparable<IpPricing<HourlyPrice>>>()
  expectTypeOf<Out<typeof StoragePricingSchema>>().toEqualTypeOf<Comparable<StoragePricing>>()
  expectTypeOf<Out<typeof TypePriceSchema>>().toEqualTypeOf<Comparable<TypePrice>>()
  expectTypeOf<Out<typeof TypePricingSchema>>().toEqualTypeOf<Comparable<TypePricing>>()
})
