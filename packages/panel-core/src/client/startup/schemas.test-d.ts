import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { EggVariableSchema, SetStartupVariableResultSchema, StartupAnswerSchema } from './schemas.js'
import type { EggVariable, SetStartupVariableResult, Startup } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof EggVariableSchema>>().toEqualTypeOf<Comparable<EggVariable>>()
  expectTypeOf<Out<typeof SetStartupVariableResultSchema>>().toEqualTypeOf<Comparable<SetStartupVariableResult>>()
  expectTypeOf<Out<typeof StartupAnswerSchema>>().toEqualTypeOf<Comparable<{ data: Startup['variables']; meta: Startup['meta'] }>>()
})
