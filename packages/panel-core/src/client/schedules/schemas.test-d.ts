import type { Comparable } from '@infra/testing/comparable'
import type { GenericSchema, InferOutput } from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { ScheduleSchema, ScheduleTaskSchema } from './schemas.js'
import type { Schedule, ScheduleTask } from './types.js'

type Out<S extends GenericSchema> = Comparable<InferOutput<S>>

test('each schema and its interface describe the same values', () => {
  expectTypeOf<Out<typeof ScheduleSchema>>().toEqualTypeOf<Comparable<Schedule>>()
  expectTypeOf<Out<typeof ScheduleTaskSchema>>().toEqualTypeOf<Comparable<ScheduleTask>>()
})
