import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { CreateVolumeResultSchema, VolumeSchema } from './schemas.js'
import type { CreateVolumeResult, Volume } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof VolumeSchema>>().toEqualTypeOf<Comparable<Volume>>()
  expectTypeOf<Out<typeof CreateVolumeResultSchema>>().toEqualTypeOf<Comparable<CreateVolumeResult>>()
})
