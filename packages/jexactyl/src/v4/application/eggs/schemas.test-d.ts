import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { EggConfigSchema, EggSchema, EggScriptSchema, EggVariableSchema, EggVariablesSchema } from './schemas.js'
import type { Egg, EggConfig, EggScript, EggVariable } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof EggConfigSchema>>().toEqualTypeOf<Comparable<EggConfig>>()
  expectTypeOf<Out<typeof EggScriptSchema>>().toEqualTypeOf<Comparable<EggScript>>()
  expectTypeOf<Out<typeof EggSchema>>().toEqualTypeOf<Comparable<Egg>>()
  expectTypeOf<Out<typeof EggVariableSchema>>().toEqualTypeOf<Comparable<EggVariable>>()
  expectTypeOf<Out<typeof EggVariablesSchema>>().toEqualTypeOf<Comparable<EggVariable[]>>()
})
