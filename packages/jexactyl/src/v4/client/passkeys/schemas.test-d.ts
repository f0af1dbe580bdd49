import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { PasskeySchema, PasskeysSchema } from './schemas.js'
import type { Passkey } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof PasskeySchema>>().toEqualTypeOf<Comparable<Passkey>>()
  expectTypeOf<Out<typeof PasskeysSchema>>().toEqualTypeOf<Comparable<Passkey[]>>()
})
