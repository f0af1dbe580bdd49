import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { AnalyticsDataSchema, AnalyticsMessageSchema } from './schemas.js'
import type { AnalyticsData, AnalyticsMessage } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof AnalyticsDataSchema>>().toEqualTypeOf<Comparable<AnalyticsData>>()
  expectTypeOf<Out<typeof AnalyticsMessageSchema>>().toEqualTypeOf<Comparable<AnalyticsMessage>>()
})
