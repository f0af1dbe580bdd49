import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { Action, Location } from './index.js'
import type { ActionSchema, LocationSchema } from './schemas.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ActionSchema>>().toEqualTypeOf<Comparable<Action>>()
  expectTypeOf<Out<typeof LocationSchema>>().toEqualTypeOf<Comparable<Location>>()
})
