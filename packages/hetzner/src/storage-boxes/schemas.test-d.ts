import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateStorageBoxResultSchema, StorageBoxFoldersSchema, StorageBoxSchema } from './schemas.js'
import type { CreateStorageBoxResult, StorageBox } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof StorageBoxSchema>>().toEqualTypeOf<Comparable<StorageBox>>()
  expectTypeOf<Out<typeof CreateStorageBoxResultSchema>>().toEqualTypeOf<Comparable<CreateStorageBoxResult>>()
  expectTypeOf<Out<typeof StorageBoxFoldersSchema>>().toEqualTypeOf<string[]>()
})
