import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ServerTypeSchema, ServerTypeLocationSchema } from './schemas.js'
import type { ServerType, ServerTypeLocation } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ServerTypeSchema>>().toEqualTypeOf<Comparable<ServerType>>()
  expectTypeOf<Out<typeof ServerTypeLocationSchema>>().toEqualTypeOf<Comparable<ServerTypeLocation>>()
})
