import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { nextRun } from '../cron.js'
import { against, broke } from '../refuse.js'
import type { ScheduleRow } from '../server-rows.js'
import { show, showAll } from '../shape.js'
import { nextId } from '../state.js'
import { startSchedule } from '../tasks.js'
import { scheduleShape } from './shapes.js'

interface ScheduleBody {
  name: string
  is_active?: boolean
  only_when_online?: boolean
  minute: string
  hour: string
  day_of_month: string
  month?: unknown
  day_of_week: string
}

const path = '/servers/{server}/schedules'
const rules = {
  name: 'required|string|min:1|max:191',
  is_active: 'sometimes|boolean',
  only_when_online: 'sometimes|boolean',
  minute: 'required|string',
  hour: 'required|string',
  day_of_month: 'required|string',
  // The panel forgot that one.
  month: 'sometimes',
  day_of_week: 'required|string',
}

/** What a body says of a schedule; what is left out is off. */
function read({ body, now }: PanelCall<ScheduleBody>) {
  const { name, minute, hour, day_of_month, month, day_of_week } = body
  // The panel breaks without it.
  if (typeof month !== 'string') return broke()
  const next_run_at = nextRun([minute, hour, day_of_month, month, day_of_week], now)
  if (next_run_at === undefined) return against('The cron data provided does not evaluate to a valid expression.')
  const cron = { day_of_week, day_of_month, month, hour, minute }
  return { name, cron, is_active: body.is_active ?? false, only_when_online: body.only_when_online ?? false, next_run_at, updated_at: now }
}

export const scheduleRoutes = [
  on('client.schedules.list', `GET ${path}`, { right: 'schedule.read' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        scheduleShape,
        state.schedules.filter(({ server_id }) => server_id === bound.server.id),
      ),
    )
  }),
  on<ScheduleBody>(
    'client.schedules.create',
    `POST ${path}`,
    { right: 'schedule.create', rules, serverLimit: { count: 2, ms: 60_000 } },
    (call) => {
      const { state, bound, now } = call
      const fields = read(call)
      const schedule: ScheduleRow = {
        id: nextId(state, 'schedules'),
        server_id: bound.server.id,
        is_processing: false,
        last_run_at: null,
        tasks: [],
        created_at: now,
        ...fields,
      }
      state.schedules.push(schedule)
      log(call, 'server:schedule.create', { name: schedule.name })
      return ok(show(call, scheduleShape, schedule))
    },
  ),
  on('client.schedules.get', `GET ${path}/{schedule}`, { right: 'schedule.read' }, (call) =>
    ok(show(call, scheduleShape, call.bound.schedule)),
  ),
  on<ScheduleBody>('client.schedules.update', `POST ${path}/{schedule}`, { right: 'schedule.update', rules }, (call) => {
    const { schedule } = call.bound
    Object.assign(schedule, read(call))
    log(call, 'server:schedule.update', { name: schedule.name, active: schedule.is_active })
    return ok(show(call, scheduleShape, schedule))
  }),
  on('client.schedules.execute', `POST ${path}/{schedule}/execute`, { right: 'schedule.update' }, (call) => {
    const { panel, bound, now } = call
    const { schedule, server } = bound
    if (schedule.tasks.length === 0) against('Cannot process schedule for task execution: no tasks are registered.')
    startSchedule(panel, server, schedule, now)
    log(call, 'server:schedule.execute', { name: schedule.name })
    return { status: 202, body: [] }
  }),
  on('client.schedules.delete', `DELETE ${path}/{schedule}`, { right: 'schedule.delete' }, (call) => {
    const { state, bound } = call
    state.schedules = state.schedules.filter((row) => row !== bound.schedule)
    log(call, 'server:schedule.delete', { name: bound.schedule.name })
    return DONE
  }),
]
