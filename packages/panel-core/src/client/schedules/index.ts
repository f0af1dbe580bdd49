export {
  create as createSchedule,
  execute as executeSchedule,
  get as getSchedule,
  list as listSchedules,
  remove as deleteSchedule,
  update as updateSchedule,
} from './crud.js'
export { createTask as createScheduleTask, deleteTask as deleteScheduleTask, updateTask as updateScheduleTask } from './tasks.js'
export type * from './types.js'
