import { bind } from '@infra/core'
import * as schedules from '@infra/panel-core/client/schedules/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const created_at = '2026-11-21T08:16:09+00:00'
const task = {
  id: 1,
  sequence_id: 1,
  action: 'command',
  payload: 'say restarting',
  time_offset: 0,
  is_queued: false,
  continue_on_failure: true,
  created_at,
  updated_at: created_at,
}
const cron = { minute: '0', hour: '4', day_of_month: '*', month: '*', day_of_week: '*' }
const attributes = {
  id: 1,
  name: 'Restart',
  cron,
  is_active: true,
  is_processing: false,
  only_when_online: true,
  last_run_at: null,
  next_run_at: '2026-11-22T04:00:00+00:00',
  created_at,
  updated_at: created_at,
}
const taskItem = { object: 'schedule_task', attributes: task }
const item = { object: 'server_schedule', attributes: { ...attributes, relationships: { tasks: { object: 'list', data: [taskItem] } } } }
const schedule = { ...attributes, relationships: { tasks: [task] } }
const whole = { name: 'Restart', is_active: true, only_when_online: true, ...cron }
const refusal = (detail: string) => ({ status: 400, body: { errors: [{ code: 'DisplayException', status: '400', detail }] } })

test('list, get, create, execute and delete', async () => {
  const { client, sent } = recorder([
    { body: { object: 'list', data: [item] } },
    { body: item },
    { body: item },
    { status: 202, body: [] },
    { status: 204 },
  ])
  const bound = bind(client, schedules)
  expect(await bound.list('s')).toEqual([schedule])
  expect(await bound.get('s', 1)).toEqual(schedule)
  expect(await bound.create('s', { name: 'Restart', ...cron })).toEqual(schedule)
  await bound.execute('s', 1)
  expect(await bound.delete('s', 1)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/servers/s/schedules'),
    bare('GET', '/servers/s/schedules/1'),
    withBody('POST', '/servers/s/schedules', { name: 'Restart', ...cron }),
    bare('POST', '/servers/s/schedules/1/execute'),
    bare('DELETE', '/servers/s/schedules/1'),
  ])
})

test('update sends all of a schedule, read first when a function says what changes', async () => {
  const { client, sent } = recorder([{ body: item }])
  const bound = bind(client, schedules)
  expect(await bound.update('s', 1, { ...whole, hour: '5' })).toEqual(schedule)
  expect(await bound.update('s', 1, ({ is_active }) => ({ is_active: !is_active, minute: '30' }))).toEqual(schedule)
  expect(sent).toEqual([
    withBody('POST', '/servers/s/schedules/1', { ...whole, hour: '5' }),
    bare('GET', '/servers/s/schedules/1'),
    withBody('POST', '/servers/s/schedules/1', { ...whole, is_active: false, minute: '30' }),
  ])
})

test('steps are added, changed and deleted', async () => {
  const { client, sent } = recorder([{ body: taskItem }, { body: taskItem }, { body: item }, { body: taskItem }, { status: 204 }])
  const bound = bind(client, schedules)
  const all = { action: 'command', payload: 'say restarting', time_offset: 0, sequence_id: 1, continue_on_failure: true }
  expect(await bound.createTask('s', 1, { action: 'backup', time_offset: 60 })).toEqual(task)
  expect(await bound.updateTask('s', 1, 1, { ...all, payload: 'say now' })).toEqual(task)
  expect(await bound.updateTask('s', 1, 1, () => ({ time_offset: 10 }))).toEqual(task)
  expect(await bound.deleteTask('s', 1, 1)).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/servers/s/schedules/1/tasks', { action: 'backup', time_offset: 60 }),
    withBody('POST', '/servers/s/schedules/1/tasks/1', { ...all, payload: 'say now' }),
    bare('GET', '/servers/s/schedules/1'),
    withBody('POST', '/servers/s/schedules/1/tasks/1', { ...all, time_offset: 10 }),
    bare('DELETE', '/servers/s/schedules/1/tasks/1'),
  ])
})

test('a step that a schedule does not have cannot be changed by a function', async () => {
  const { client, sent } = recorder([{ body: item }])
  const call = schedules.updateTask(client, 's', 1, 7, () => ({ time_offset: 10 }))
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', field: 'task', message: expect.stringContaining('no task 7') })
  expect(sent).toEqual([bare('GET', '/servers/s/schedules/1')])
})

test('execute is never sent twice, and says why it was refused', async () => {
  const busy = recorder([
    { status: 429, body: { errors: [] } },
    { status: 202, body: [] },
  ])
  await expect(schedules.execute(busy.client, 's', 1)).rejects.toMatchObject({ status: 429 })
  expect(busy.sent).toHaveLength(1)
  const { client } = recorder([refusal('Cannot process schedule for task execution: no tasks are registered.')])
  await expect(schedules.execute(client, 's', 2)).rejects.toMatchObject({ status: 400, message: expect.stringContaining('no tasks') })
})
