import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { recoverGone } from '../../gone.js'
import { joinPaths } from '../../id-path.js'
import { schedulePath } from './paths.js'
import { ScheduleSchema, SchedulesSchema } from './schemas.js'
import type { CreateScheduleBody, Schedule, UpdateScheduleBody } from './types.js'

/**
 * Lists the schedules of a server with their steps, all at once.
 *
 * @example
 * for (const { name, next_run_at } of await panel.client.schedules.list('1a7ce997')) console.log(name, next_run_at)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, server: string, options?: CallOptions): Call<Schedule[]> {
  const spec = { op: 'client.schedules.list', path: path`/servers/${server}/schedules`, pick: 'data', schema: SchedulesSchema }
  return api.request(spec, options)
}

/**
 * Gets a schedule with its steps.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { relationships } = await panel.client.schedules.get('1a7ce997', 1)
 * for (const { action, payload } of relationships.tasks) console.log(action, payload)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get(api: ClientApi, server: string, schedule: number, options?: CallOptions): Call<Schedule> {
  const spec = { op: 'client.schedules.get', path: schedulePath(server, schedule), schema: ScheduleSchema }
  return api.request(spec, options)
}

/**
 * Creates a schedule, without steps as yet: add them with `createTask`. Newer panels create two a minute for a server, others
 * answer 429.
 *
 * @throws BadRequestError when cron could make nothing of it.
 * @example
 * const daily = { minute: '0', hour: '4', day_of_month: '*', month: '*', day_of_week: '*' }
 * const { id } = await panel.client.schedules.create('1a7ce997', { name: 'Restart', is_active: true, ...daily })
 * await panel.client.schedules.createTask('1a7ce997', id, { action: 'power', payload: 'restart', time_offset: 0 })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, server: string, body: CreateScheduleBody, options?: CallOptions): Call<Schedule> {
  const spec = { op: 'client.schedules.create', method: 'POST', path: path`/servers/${server}/schedules`, body } as const
  return api.request({ ...spec, schema: ScheduleSchema }, options)
}

/**
 * Changes a schedule: give all of it, or a function that is given what it is and tells what to change.
 *
 * @throws BadRequestError when cron could make nothing of it.
 * @example
 * await panel.client.schedules.update('1a7ce997', 1, () => ({ is_active: false }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function update(
  api: ClientApi,
  server: string,
  schedule: number,
  change: Change<UpdateScheduleBody>,
  options?: CallOptions,
): Promise<Schedule> {
  const op = 'client.schedules.update'
  const spec = { op, method: 'POST', path: schedulePath(server, schedule), idempotent: true } as const
  const read = (step: CallOptions): Call<Schedule> => get(api, server, schedule, step)
  const bodyFrom = ({ name, is_active, only_when_online, cron }: Schedule) => ({ name, is_active, only_when_online, ...cron })
  const send = (body: UpdateScheduleBody): Call<Schedule> => api.request({ ...spec, body, schema: ScheduleSchema }, options)
  return applyChange(change, { op, read, bodyFrom, send }, options)
}

/**
 * Runs a schedule now, due or not. It is never sent twice. The answer comes before it is done.
 *
 * @throws BadRequestError when it has no steps.
 * @example
 * await panel.client.schedules.execute('1a7ce997', 1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function execute(api: ClientApi, server: string, schedule: number, options?: CallOptions): Call<void> {
  const at = joinPaths(schedulePath(server, schedule), path`/execute`)
  return api.request({ op: 'client.schedules.execute', method: 'POST', path: at, retry: 'never' }, options)
}

/**
 * Deletes a schedule with its steps.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.schedules.delete('1a7ce997', 1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, server: string, schedule: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.schedules.delete', method: 'DELETE', path: schedulePath(server, schedule) } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
