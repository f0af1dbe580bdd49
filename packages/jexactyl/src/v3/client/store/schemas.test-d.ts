import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { StoreBalanceSchema, StoreCostsSchema, StoreEggSchema, StoreNestSchema, StoreNodeSchema } from './schemas.js'
import type { StoreBalance, StoreCosts, StoreEgg, StoreNest, StoreNode } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof StoreBalanceSchema>>().toEqualTypeOf<Comparable<StoreBalance>>()
  expectTypeOf<Out<typeof StoreCostsSchema>>().toEqualTypeOf<Comparable<StoreCosts>>()
  expectTypeOf<Out<typeof StoreEggSchema>>().toEqualTypeOf<Comparable<StoreEgg>>()
  expectTypeOf<Out<typeof StoreNestSchema>>().toEqualTypeOf<Comparable<StoreNest>>()
  expectTypeOf<Out<typeof StoreNodeSchema>>().toEqualTypeOf<Comparable<StoreNode>>()
})
