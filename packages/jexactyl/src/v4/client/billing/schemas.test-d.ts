import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { EggVariable } from '../startup.js'
import type {
  BillingCategoriesSchema,
  BillingCategorySchema,
  BillingEggSchema,
  BillingEggsSchema,
  BillingNodeSchema,
  BillingNodesSchema,
  BillingProductSchema,
  BillingProductsSchema,
  DiscountCodeSchema,
  EggVariablesSchema,
  InvoiceSchema,
  OrderSchema,
  ProductLimitsSchema,
} from './schemas.js'
import type { BillingCategory, BillingEgg, BillingNode, BillingProduct, DiscountCode, Invoice, Order, ProductLimits } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof BillingCategorySchema>>().toEqualTypeOf<Comparable<BillingCategory>>()
  expectTypeOf<Out<typeof ProductLimitsSchema>>().toEqualTypeOf<Comparable<ProductLimits>>()
  expectTypeOf<Out<typeof BillingProductSchema>>().toEqualTypeOf<Comparable<BillingProduct>>()
  expectTypeOf<Out<typeof BillingNodeSchema>>().toEqualTypeOf<Comparable<BillingNode>>()
  expectTypeOf<Out<typeof BillingEggSchema>>().toEqualTypeOf<Comparable<BillingEgg>>()
  expectTypeOf<Out<typeof OrderSchema>>().toEqualTypeOf<Comparable<Order>>()
  expectTypeOf<Out<typeof InvoiceSchema>>().toEqualTypeOf<Comparable<Invoice>>()
  expectTypeOf<Out<typeof DiscountCodeSchema>>().toEqualTypeOf<Comparable<DiscountCode>>()
  expectTypeOf<Out<typeof BillingCategoriesSchema>>().toEqualTypeOf<Comparable<BillingCategory[]>>()
  expectTypeOf<Out<typeof BillingProductsSchema>>().toEqualTypeOf<Comparable<BillingProduct[]>>()
  expectTypeOf<Out<typeof BillingEggsSchema>>().toEqualTypeOf<Comparable<BillingEgg[]>>()
  expectTypeOf<Out<typeof EggVariablesSchema>>().toEqualTypeOf<Comparable<EggVariable[]>>()
  expectTypeOf<Out<typeof BillingNodesSchema>>().toEqualTypeOf<Comparable<BillingNode[]>>()
})
