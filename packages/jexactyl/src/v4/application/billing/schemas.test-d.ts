import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AdminInvoiceSchema, AdminInvoicesSchema, BillingCategorySchema, BillingProductSchema } from './schemas.js'
import type { AdminInvoice, BillingCategory, BillingProduct } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof BillingCategorySchema>>().toEqualTypeOf<Comparable<BillingCategory>>()
  expectTypeOf<Out<typeof BillingProductSchema>>().toEqualTypeOf<Comparable<BillingProduct>>()
  expectTypeOf<Out<typeof AdminInvoiceSchema>>().toEqualTypeOf<Comparable<AdminInvoice>>()
  expectTypeOf<Out<typeof AdminInvoicesSchema>>().toEqualTypeOf<Comparable<AdminInvoice[]>>()
})
