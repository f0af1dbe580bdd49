import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { NestSchema } from './schemas.js'
import type { Nest } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('the schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof NestSchema>>().toEqualTypeOf<Comparable<Nest>>()
})
