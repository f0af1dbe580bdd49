import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type {
  AccessKeySchema,
  AccessKeysSchema,
  DataLimitSchema,
  MetricsEnabledSchema,
  ServerMetricsSchema,
  ServerSchema,
  TransferSchema,
} from './schemas.js'
import type { AccessKey, DataLimit, Server, ServerMetrics } from './index.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof AccessKeySchema>>().toEqualTypeOf<Comparable<AccessKey>>()
  expectTypeOf<Out<typeof AccessKeysSchema>>().toEqualTypeOf<Comparable<AccessKey[]>>()
  expectTypeOf<Out<typeof DataLimitSchema>>().toEqualTypeOf<Comparable<DataLimit>>()
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Server>>()
  expectTypeOf<Out<typeof ServerMetricsSchema>>().toEqualTypeOf<Comparable<ServerMetrics>>()
  expectTypeOf<Out<typeof TransferSchema>>().toEqualTypeOf<Record<string, number>>()
  expectTypeOf<Out<typeof MetricsEnabledSchema>>().toEqualTypeOf<boolean>()
})

test('the comparison sees a field more, a field less, another type and an optional one', () => {
  // @ts-expect-error a field more
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Server & { more: 1 }>>()
  // @ts-expect-error a field less
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Omit<Server, 'name'>>>()
  // @ts-expect-error another type
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Omit<Server, 'name'> & { name: number }>>()
  // @ts-expect-error optional here, due there
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Omit<Server, 'name'> & { name?: string }>>()
})
