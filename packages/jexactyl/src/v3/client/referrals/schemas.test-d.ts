import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ReferralCodeSchema, ReferralUseSchema } from './schemas.js'
import type { ReferralCode, ReferralUse } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ReferralCodeSchema>>().toEqualTypeOf<Comparable<ReferralCode>>()
  expectTypeOf<Out<typeof ReferralUseSchema>>().toEqualTypeOf<Comparable<ReferralUse>>()
})
