import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { against, forbidden } from '../refuse.js'
import type { ScheduleRow, TaskRow } from '../server-rows.js'
import { show } from '../shape.js'
import { nextId } from '../state.js'
import { inOrder } from '../tasks.js'
import { taskShape } from './shapes.js'

interface TaskBody {
  action: TaskRow['action']
  payload?: string | null
  time_offset: number
  sequence_id?: number
  continue_on_failure?: boolean
}

const path = '/servers/{server}/schedules/{schedule}/tasks'
const rules = {
  action: 'required|in:command,power,backup',
  payload: 'required_unless:action,backup|nullable|string',
  time_offset: 'required|numeric|min:0|max:900',
  sequence_id: 'sometimes|required|numeric|min:1',
  continue_on_failure: 'sometimes|boolean',
}

const read = ({ body, now }: PanelCall<TaskBody>) => ({
  action: body.action,
  payload: body.payload ?? '',
  time_offset: body.time_offset,
  continue_on_failure: body.continue_on_failure ?? false,
  updated_at: now,
})

/** Puts a task at a place, and numbers all anew. */
function place(schedule: ScheduleRow, task: TaskRow, sequence: number | undefined): void {
  const others = inOrder(schedule).filter((row) => row !== task)
  others.splice((sequence ?? others.length + 1) - 1, 0, task)
  for (const [index, row] of others.entries()) row.sequence_id = index + 1
  schedule.tasks = others
}

function checkBackups({ bound, body }: PanelCall<TaskBody>): void {
  if (body.action === 'backup' && bound.server.feature_limits.backups === 0)
    forbidden("A backup task cannot be created when the server's backup limit is set to 0.")
}

export const taskRoutes = [
  on<TaskBody>('client.schedules.createTask', `POST ${path}`, { right: 'schedule.update', rules }, (call) => {
    const { state, bound, now, body } = call
    const { schedule } = bound
    if (schedule.tasks.length >= 10)
      against(
        'Schedules may not have more than 10 tasks associated with them. Creating this task would put this schedule over the limit.',
        'ServiceLimitExceededException',
      )
    checkBackups(call)
    const task: TaskRow = { id: nextId(state, 'tasks'), sequence_id: 0, is_queued: false, created_at: now, ...read(call) }
    place(schedule, task, body.sequence_id)
    log(call, 'server:task.create', { name: schedule.name, action: task.action, payload: task.payload })
    return ok(show(call, taskShape, task))
  }),
  on<TaskBody>('client.schedules.updateTask', `POST ${path}/{task}`, { right: 'schedule.update', rules }, (call) => {
    const { schedule, task } = call.bound
    checkBackups(call)
    Object.assign(task, read(call))
    place(schedule, task, call.body.sequence_id ?? task.sequence_id)
    log(call, 'server:task.update', { name: schedule.name, action: task.action, payload: task.payload })
    return ok(show(call, taskShape, task))
  }),
  on('client.schedules.deleteTask', `DELETE ${path}/{task}`, { right: 'schedule.update' }, (call) => {
    const { schedule, task } = call.bound
    schedule.tasks = inOrder(schedule).filter((row) => row !== task)
    for (const [index, row] of schedule.tasks.entries()) row.sequence_id = index + 1
    log(call, 'server:task.delete', { name: schedule.name })
    return DONE
  }),
]
