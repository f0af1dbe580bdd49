import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { DatabaseSchema, DatabaseWithPasswordSchema } from './schemas.js'
import type { Database, DatabaseWithPassword } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof DatabaseSchema>>().toEqualTypeOf<Comparable<Database>>()
  expectTypeOf<Out<typeof DatabaseWithPasswordSchema>>().toEqualTypeOf<Comparable<DatabaseWithPassword>>()
})
