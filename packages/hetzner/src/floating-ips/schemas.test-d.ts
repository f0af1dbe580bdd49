import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateFloatingIpResultSchema, FloatingIpSchema } from './schemas.js'
import type { CreateFloatingIpResult, FloatingIp } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof FloatingIpSchema>>().toEqualTypeOf<Comparable<FloatingIp>>()
  expectTypeOf<Out<typeof CreateFloatingIpResultSchema>>().toEqualTypeOf<Comparable<CreateFloatingIpResult>>()
})
