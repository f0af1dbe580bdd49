import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { PanelMetricsSchema, PanelVersionSchema } from './schemas.js'
import type { PanelMetrics, PanelVersion } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof PanelVersionSchema>>().toEqualTypeOf<Comparable<PanelVersion>>()
  expectTypeOf<Out<typeof PanelMetricsSchema>>().toEqualTypeOf<Comparable<PanelMetrics>>()
})
