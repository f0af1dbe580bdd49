import { InvalidInputError, path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { recoverGone } from '../../gone.js'
import { joinPaths } from '../../id-path.js'
import { get } from './crud.js'
import { schedulePath, taskPath } from './paths.js'
import { ScheduleTaskSchema } from './schemas.js'
import type { CreateScheduleTaskBody, Schedule, ScheduleTask, UpdateScheduleTaskBody } from './types.js'

/**
 * Adds a step to a schedule, which has 10 at the most.
 *
 * @throws BadRequestError when there are 10 already.
 * @throws PermissionDeniedError for a backup when the server may have none.
 * @example
 * const task = { action: 'command', payload: 'say Restart in a minute', time_offset: 0 }
 * const { id } = await panel.client.schedules.createTask('1a7ce997', 1, task)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function createTask(
  api: ClientApi,
  server: string,
  schedule: number,
  body: CreateScheduleTaskBody,
  options?: CallOptions,
): Call<ScheduleTask> {
  const at = joinPaths(schedulePath(server, schedule), path`/tasks`)
  return api.request({ op: 'client.schedules.createTask', method: 'POST', path: at, body, schema: ScheduleTaskSchema }, options)
}

/**
 * Changes a step of a schedule: give all of it, or a function that is given what it is and tells what to change.
 *
 * @throws InvalidInputError when a function is given, and the schedule has no such step.
 * @example
 * await panel.client.schedules.updateTask('1a7ce997', 1, 2, () => ({ time_offset: 60 }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function updateTask(
  api: ClientApi,
  server: string,
  schedule: number,
  task: number,
  change: Change<UpdateScheduleTaskBody>,
  options?: CallOptions,
): Promise<ScheduleTask> {
  const op = 'client.schedules.updateTask'
  const bodyFrom = ({ relationships }: Schedule): UpdateScheduleTaskBody => {
    const current = relationships.tasks.find(({ id }) => id === task)
    if (!current) throw new InvalidInputError(`${op}: schedule ${schedule} has no task ${task}`, { field: 'task' })
    const { action, payload, time_offset, sequence_id, continue_on_failure } = current
    return { action, payload, time_offset, sequence_id, continue_on_failure }
  }
  const spec = { op, method: 'POST', path: taskPath(server, schedule, task), idempotent: true } as const
  const send = (body: UpdateScheduleTaskBody): Call<ScheduleTask> => api.request({ ...spec, body, schema: ScheduleTaskSchema }, options)
  return applyChange(change, { op, read: (step) => get(api, server, schedule, step), bodyFrom, send }, options)
}

/**
 * Deletes a step of a schedule.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.schedules.deleteTask('1a7ce997', 1, 2)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function deleteTask(api: ClientApi, server: string, schedule: number, task: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.schedules.deleteTask', method: 'DELETE', path: taskPath(server, schedule, task) } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
