import type { Comparable } from '@infra/testing/comparable'
import type { InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { LocationSchema } from './schemas.js'
import type { Location } from './types.js'

test('the schema and its interface describe the same values', () => {
  expectTypeOf<Comparable<InferOutput<typeof LocationSchema>>>().toEqualTypeOf<Comparable<Location>>()
})
