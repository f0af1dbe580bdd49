import { timestamp } from './call.js'
import type { Handler, RouteCall, Route } from './call.js'
import { badRequest } from './errors.js'
import { pathOf, segmentsOf } from './path.js'
import { findObject, putObject } from './state.js'
import type { OvhRow } from './state.js'

/** Plans what changes when the work that begins now is over; without a duration it is over at once. */
export function later({ state, now, taskMs }: RouteCall, list: string, id: string | number, changes: OvhRow): void {
  state.planned.push({ at: now + taskMs, list, id, changes })
}

/** The path of the object that an action is about, cut into its list and its id. */
function target({ path, state }: RouteCall): { list: string; id: string; value: OvhRow } {
  const segments = segmentsOf(path).slice(0, -1)
  const id = segments.pop()!
  const list = pathOf(segments)
  return { list, id, value: findObject(state, list, id)!.value }
}

function instanceAction(during: string, after: string): Handler {
  return (call) => {
    const { list, id, value } = target(call)
    if (value['status'] === 'BUILD') badRequest('The instance is not ready')
    value['status'] = during
    later(call, list, id, { status: after })
    return {}
  }
}

const serverReboot: Handler = (call) => {
  const { list, id } = target(call)
  const taskId = call.state.nextId++
  const value = {
    comment: null,
    doneDate: null,
    function: 'hardReboot',
    lastUpdate: timestamp(call.now),
    needSchedule: false,
    note: null,
    plannedInterventionId: null,
    startDate: timestamp(call.now),
    status: 'todo',
    tags: [],
    taskId,
    ticketReference: null,
  }
  const tasks = `${list}/${encodeURIComponent(id)}/task`
  putObject(call.state, tasks, { id: taskId, value })
  const doneDate = timestamp(call.now + call.taskMs)
  later(call, tasks, taskId, { status: 'done', doneDate, lastUpdate: doneDate })
  return { body: { ...value } }
}

function vpsAction(type: string, after: string): Handler {
  return (call) => {
    const { list, id } = target(call)
    const taskId = call.state.nextId++
    const value = { date: timestamp(call.now), id: taskId, progress: 0, state: 'todo', type }
    const tasks = `${list}/${encodeURIComponent(id)}/tasks`
    putObject(call.state, tasks, { id: taskId, value })
    later(call, tasks, taskId, { state: 'done', progress: 100 })
    later(call, list, id, { state: after })
    return { body: { ...value } }
  }
}

/** The operations that are neither lists nor objects. */
export const actions: readonly Route[] = [
  { method: 'GET', path: '/me', handler: ({ state }) => ({ body: state.me }) },
  {
    method: 'PUT',
    path: '/me',
    handler: ({ state, body }) => {
      Object.assign(state.me, body)
      return {}
    },
  },
  { method: 'POST', path: '/cloud/project/{serviceName}/instance/{instanceId}/reboot', handler: instanceAction('REBOOT', 'ACTIVE') },
  { method: 'POST', path: '/cloud/project/{serviceName}/instance/{instanceId}/start', handler: instanceAction('SHUTOFF', 'ACTIVE') },
  { method: 'POST', path: '/cloud/project/{serviceName}/instance/{instanceId}/stop', handler: instanceAction('ACTIVE', 'SHUTOFF') },
  {
    method: 'POST',
    path: '/domain/zone/{zoneName}/refresh',
    handler: (call) => {
      target(call).value['lastUpdate'] = timestamp(call.now)
      return {}
    },
  },
  { method: 'POST', path: '/dedicated/server/{serviceName}/reboot', handler: serverReboot },
  { method: 'POST', path: '/vps/{serviceName}/reboot', handler: vpsAction('rebootVm', 'running') },
  { method: 'POST', path: '/vps/{serviceName}/start', handler: vpsAction('startVm', 'running') },
  { method: 'POST', path: '/vps/{serviceName}/stop', handler: vpsAction('stopVm', 'stopped') },
  {
    method: 'POST',
    path: '/v2/iam/resource/{resourceURN}/tag',
    handler: (call) => {
      const { key, value } = call.body
      const row = target(call).value
      row['tags'] = { ...(row['tags'] as object | null), [key as string]: value }
      return {}
    },
  },
  {
    method: 'DELETE',
    path: '/v2/iam/resource/{resourceURN}/tag/{key}',
    handler: ({ state, params }) => {
      const row = findObject(state, '/v2/iam/resource', params['resourceURN']!)!.value
      row['tags'] = Object.fromEntries(Object.entries(row['tags'] ?? {}).filter(([key]) => key !== params['key']))
      return {}
    },
  },
]
