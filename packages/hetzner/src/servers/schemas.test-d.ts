import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { Metrics, TimeSeries } from '../common/metrics.js'
import type { MetricsSchema, TimeSeriesSchema } from '../common/schemas.js'
import type { CreateServerImageResult, RebuildServerResult, RequestServerConsoleResult, ServerPasswordResult } from './action-types.js'
import type {
  CreateServerImageResultSchema,
  CreateServerResultSchema,
  RebuildServerResultSchema,
  RequestServerConsoleResultSchema,
  ServerPasswordResultSchema,
  ServerPrivateNetSchema,
  ServerPublicNetSchema,
  ServerSchema,
} from './schemas.js'
import type { CreateServerResult, Server, ServerPrivateNet, ServerPublicNet } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Server>>()
  expectTypeOf<Out<typeof ServerPublicNetSchema>>().toEqualTypeOf<Comparable<ServerPublicNet>>()
  expectTypeOf<Out<typeof ServerPrivateNetSchema>>().toEqualTypeOf<Comparable<ServerPrivateNet>>()
  expectTypeOf<Out<typeof CreateServerResultSchema>>().toEqualTypeOf<Comparable<CreateServerResult>>()
  expectTypeOf<Out<typeof CreateServerImageResultSchema>>().toEqualTypeOf<Comparable<CreateServerImageResult>>()
  expectTypeOf<Out<typeof RebuildServerResultSchema>>().toEqualTypeOf<Comparable<RebuildServerResult>>()
  expectTypeOf<Out<typeof ServerPasswordResultSchema>>().toEqualTypeOf<Comparable<ServerPasswordResult>>()
  expectTypeOf<Out<typeof RequestServerConsoleResultSchema>>().toEqualTypeOf<Comparable<RequestServerConsoleResult>>()
  expectTypeOf<Out<typeof MetricsSchema>>().toEqualTypeOf<Comparable<Metrics>>()
  expectTypeOf<Out<typeof TimeSeriesSchema>>().toEqualTypeOf<Comparable<TimeSeries>>()
})
