import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ImageSchema, ImageOriginSchema } from './schemas.js'
import type { Image, ImageOrigin } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ImageSchema>>().toEqualTypeOf<Comparable<Image>>()
  expectTypeOf<Out<typeof ImageOriginSchema>>().toEqualTypeOf<Comparable<ImageOrigin>>()
})
