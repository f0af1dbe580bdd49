import * as v from 'valibot'
import type { Schedule, ScheduleTask } from './types.js'

/** Schema of {@link ScheduleTask}. */
export const ScheduleTaskSchema = v.looseObject({
  id: v.number(),
  sequence_id: v.number(),
  action: v.string(),
  payload: v.string(),
  time_offset: v.number(),
  is_queued: v.boolean(),
  continue_on_failure: v.boolean(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, ScheduleTask>

/** Schema of {@link Schedule}. */
export const ScheduleSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  cron: v.looseObject({
    minute: v.string(),
    hour: v.string(),
    day_of_month: v.string(),
    month: v.string(),
    day_of_week: v.string(),
  }),
  is_active: v.boolean(),
  is_processing: v.boolean(),
  only_when_online: v.boolean(),
  last_run_at: v.nullable(v.string()),
  next_run_at: v.nullable(v.string()),
  created_at: v.string(),
  updated_at: v.string(),
  relationships: v.looseObject({ tasks: v.array(ScheduleTaskSchema) }),
}) satisfies v.GenericSchema<unknown, Schedule>

/** Schema of all schedules of a server. */
export const SchedulesSchema = v.array(ScheduleSchema)
