import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateStorageBoxSubaccountResultSchema, StorageBoxSubaccountSchema } from './schemas.js'
import type { CreateStorageBoxSubaccountResult, StorageBoxSubaccount } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof StorageBoxSubaccountSchema>>().toEqualTypeOf<Comparable<StorageBoxSubaccount>>()
  expectTypeOf<Out<typeof CreateStorageBoxSubaccountResultSchema>>().toEqualTypeOf<Comparable<CreateStorageBoxSubaccountResult>>()
})
