import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { EggSchema, EggsSchema, NestSchema } from './schemas.js'
import type { Egg, Nest } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof NestSchema>>().toEqualTypeOf<Comparable<Nest>>()
  expectTypeOf<Out<typeof EggSchema>>().toEqualTypeOf<Comparable<Egg>>()
  expectTypeOf<Out<typeof EggsSchema>>().toEqualTypeOf<Comparable<Egg[]>>()
})
