import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ApiKeySchema, NewApiKeySchema } from './schemas.js'
import type { ApiKey, NewApiKey } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ApiKeySchema>>().toEqualTypeOf<Comparable<ApiKey>>()
  expectTypeOf<Out<typeof NewApiKeySchema>>().toEqualTypeOf<Comparable<NewApiKey>>()
})
