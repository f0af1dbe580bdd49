import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateRrsetResultSchema, RrsetProtectionSchema, RrsetRecordSchema, RrsetSchema } from './schemas.js'
import type { CreateRrsetResult, Rrset, RrsetProtection, RrsetRecord } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof RrsetRecordSchema>>().toEqualTypeOf<Comparable<RrsetRecord>>()
  expectTypeOf<Out<typeof RrsetProtectionSchema>>().toEqualTypeOf<Comparable<RrsetProtection>>()
  expectTypeOf<Out<typeof RrsetSchema>>().toEqualTypeOf<Comparable<Rrset>>()
  expectTypeOf<Out<typeof CreateRrsetResultSchema>>().toEqualTypeOf<Comparable<CreateRrsetResult>>()
})
