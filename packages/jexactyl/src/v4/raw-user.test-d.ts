import type { Comparable } from '@infra/testing/comparable'
import type { InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { RawUserSchema } from './raw-user-schema.js'
import type { RawUser } from './raw-user.js'

test('the schema and its interface describe the same values', () => {
  expectTypeOf<Comparable<InferOutput<typeof RawUserSchema>>>().toEqualTypeOf<Comparable<RawUser>>()
})
