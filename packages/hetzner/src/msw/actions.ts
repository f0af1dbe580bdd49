import type { Action, ActionResource } from '../actions/types.js'
import type { Host, Reply, Route, RouteCall } from './call.js'
import { invalid, notFound, refuse } from './errors.js'
import { listReply } from './list.js'
import type { ListOptions } from './list.js'
import type { CollectionName, Collections, HetznerState, StoredAction, StoredPatch } from './state.js'

/** What the API is done with when it answers. */
const AT_ONCE = new Set(
  'add_service change_algorithm change_ip_range change_protection delete_service disable_backup enable_backup enable_rescue remove_from_placement_group request_console update_service'.split(
    ' ',
  ),
)

/** A moment as the API writes it. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Fields that one thing takes on when an action has ended well. */
export function patch<N extends CollectionName>(name: N, id: number, set: Partial<Collections[N][number]>): StoredPatch {
  return { in: name, id, set }
}

/** More about an action that begins. */
export interface StartOptions {
  /** What changes when it ends well. */
  patches?: StoredPatch[]
  /** The action that has to end before. */
  after?: Action
}

/** Begins an action, and gives it as the API shows it. */
export function start(call: RouteCall, command: string, resources: readonly ActionResource[], options: StartOptions = {}): Action {
  const { state, now, host } = call
  const before = state.actions.find(({ id }) => id === options.after?.id)
  const faultAt = state.actionFaults.findIndex((fault) => fault.command === command)
  const [fault] = faultAt === -1 ? [] : state.actionFaults.splice(faultAt, 1)
  const startsAt = before?.endsAt ?? now
  const action: StoredAction = {
    id: state.nextId++,
    host,
    command,
    resources: [...resources],
    startsAt,
    endsAt: startsAt + (AT_ONCE.has(command) ? 0 : call.actionMs(command)),
    // What waited for an action that failed fails too.
    error: fault ? { code: fault.code, message: fault.message } : (before?.error ?? null),
    patches: options.patches ?? [],
    settled: false,
  }
  state.actions.push(action)
  settle(state, now)
  return shown(action, now)
}

/** Carries out what the actions leave behind that have ended by now. */
export function settle(state: HetznerState, now: number): void {
  const ended = state.actions.filter(({ settled, endsAt }) => !settled && endsAt <= now)
  for (const action of ended.toSorted((a, b) => a.endsAt - b.endsAt)) {
    action.settled = true
    if (action.error) continue
    for (const { in: name, id, set } of action.patches) {
      const rows: { id: number | string }[] = state[name]
      Object.assign(rows.find((row) => row.id === id) ?? {}, set)
    }
  }
}

/** An action as the API shows it. */
function shown({ id, command, resources, startsAt, endsAt, error }: StoredAction, now: number): Action {
  const ended = endsAt <= now
  const progress = ended ? 100 : Math.max(0, Math.floor(((now - startsAt) / (endsAt - startsAt)) * 100))
  return {
    id,
    command,
    status: ended ? (error ? 'error' : 'success') : 'running',
    progress,
    started: timestamp(startsAt),
    finished: ended ? timestamp(endsAt) : null,
    resources,
    error: ended ? error : null,
  }
}

/** Whether an action runs on it. */
export function isBusy(state: HetznerState, { type, id }: ActionResource): boolean {
  return state.actions.some(
    (action) => !action.settled && action.resources.some((resource) => resource.type === type && resource.id === id),
  )
}

/** Refuses what would disturb an action that runs. */
export function checkUnlocked(state: HetznerState, ...resources: ActionResource[]): void {
  for (const resource of resources) {
    if (!isBusy(state, resource)) continue
    // Networks have a word of their own for it.
    if (resource.type === 'network') refuse('conflict', 'network is being changed by another request')
    refuse('locked', `${resource.type} is locked by a running action`)
  }
}

const SORT = ['id', 'command', 'status', 'started', 'finished']

/** What the actions of a kind of resource are found by. */
export interface ActionOwner {
  /** Its namespace in the SDK. */
  ns: string
  host: Host
  path: string
  item: string
  /** The kind in actions. */
  type: string
}

/** The routes that read the actions of a kind of resource. */
export function actionRoutes({ ns, host, path, item, type }: ActionOwner, find: (call: RouteCall) => { id: number }): Route[] {
  const ofKind = ({ state }: RouteCall, wanted?: number) =>
    state.actions.filter(
      (action) =>
        action.host === host &&
        action.resources.some((resource) => resource.type === type && (wanted === undefined || resource.id === wanted)),
    )
  const query = ['status', 'sort', 'page', 'per_page']
  const routes: (Pick<Route, 'path' | 'query' | 'handler'> & { name: string })[] = [
    { name: 'listAllActions', path: `${path}/actions`, query: ['id', ...query], handler: (call) => list(call, ofKind(call)) },
    { name: 'getAction', path: `${path}/actions/{id}`, query: [], handler: (call) => one(call, ofKind(call)) },
    { name: 'listActions', path: `${item}/actions`, query, handler: (call) => list(call, ofKind(call, find(call).id)) },
  ]
  return routes.map(({ name, ...route }) => ({ op: `${ns}.${name}`, host, method: 'GET', ...route }))
}

/** The routes that read any action. */
export const allActions: readonly Route[] = [
  {
    op: 'actions.list',
    host: 'cloud',
    method: 'GET',
    path: '/actions',
    query: ['id'],
    handler: (call) => {
      if (!call.query.has('id')) invalid('id', 'Missing data for required field.')
      return list(call, cloudActions(call), { paged: false })
    },
  },
  { op: 'actions.get', host: 'cloud', method: 'GET', path: '/actions/{id}', query: [], handler: (call) => one(call, cloudActions(call)) },
]

const cloudActions = ({ state }: RouteCall) => state.actions.filter(({ host }) => host === 'cloud')

function list(call: RouteCall, actions: readonly StoredAction[], options: Partial<ListOptions<Action>> = {}): Reply {
  const rows = actions.map((action) => shown(action, call.now))
  return listReply(call, rows, { plural: 'actions', filters: { id: true, status: true }, sort: SORT, show: (row) => row, ...options })
}

function one(call: RouteCall, actions: readonly StoredAction[]): Reply {
  const found = actions.find(({ id }) => id === Number(call.params['id']))
  return { status: 200, body: { action: shown(found ?? notFound('action'), call.now) } }
}
