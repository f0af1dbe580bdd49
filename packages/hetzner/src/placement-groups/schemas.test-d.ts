import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { PlacementGroupSchema, CreatePlacementGroupResultSchema } from './schemas.js'
import type { CreatePlacementGroupResult, PlacementGroup } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof PlacementGroupSchema>>().toEqualTypeOf<Comparable<PlacementGroup>>()
  expectTypeOf<Out<typeof CreatePlacementGroupResultSchema>>().toEqualTypeOf<Comparable<CreatePlacementGroupResult>>()
})
