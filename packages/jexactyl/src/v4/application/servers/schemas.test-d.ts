import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ServerSchema, ServerTransferStartSchema } from './schemas.js'
import type { Server, ServerTransferStart } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ServerSchema>>().toEqualTypeOf<Comparable<Server>>()
  expectTypeOf<Out<typeof ServerTransferStartSchema>>().toEqualTypeOf<Comparable<ServerTransferStart>>()
})
