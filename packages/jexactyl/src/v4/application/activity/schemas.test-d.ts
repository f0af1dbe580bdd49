import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ActivitySubjectSchema, AdminActivityLogSchema } from './schemas.js'
import type { ActivitySubject, AdminActivityLog } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ActivitySubjectSchema>>().toEqualTypeOf<Comparable<ActivitySubject>>()
  expectTypeOf<Out<typeof AdminActivityLogSchema>>().toEqualTypeOf<Comparable<AdminActivityLog>>()
})
