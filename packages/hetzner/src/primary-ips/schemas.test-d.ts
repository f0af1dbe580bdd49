import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreatePrimaryIpResultSchema, PrimaryIpSchema } from './schemas.js'
import type { CreatePrimaryIpResult, PrimaryIp } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof PrimaryIpSchema>>().toEqualTypeOf<Comparable<PrimaryIp>>()
  expectTypeOf<Out<typeof CreatePrimaryIpResultSchema>>().toEqualTypeOf<Comparable<CreatePrimaryIpResult>>()
})
