import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateStorageBoxSnapshotResultSchema, StorageBoxSnapshotSchema } from './schemas.js'
import type { CreateStorageBoxSnapshotResult, StorageBoxSnapshot } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof StorageBoxSnapshotSchema>>().toEqualTypeOf<Comparable<StorageBoxSnapshot>>()
  expectTypeOf<Out<typeof CreateStorageBoxSnapshotResultSchema>>().toEqualTypeOf<Comparable<CreateStorageBoxSnapshotResult>>()
})
