import type { Panel } from './panel.js'
import type { Reply } from './refuse.js'
import type { AllocationRow, EggRow, KeyRow, LocationRow, NestRow, NodeRow, UserRow } from './rows.js'
import type { BackupRow, DatabaseRow, ScheduleRow, ServerRow, SubuserRow, TaskRow } from './server-rows.js'
import type { PanelState } from './state.js'
import type { Labels, Rules } from './validate.js'

/** The two APIs. */
export type ApiKind = 'client' | 'application'

/** What the path names. Only what the route's path holds is there. */
export interface Bound {
  user: UserRow
  node: NodeRow
  allocation: AllocationRow
  location: LocationRow
  server: ServerRow
  database: DatabaseRow
  nest: NestRow
  egg: EggRow
  schedule: ScheduleRow
  task: TaskRow
  subuser: SubuserRow
  backup: BackupRow
}

/** Relations that are asked for, by name, with theirs. */
export interface Includes {
  [name: string]: Includes
}

/** One request, as a route sees it. */
export interface PanelCall<B = unknown> {
  panel: Panel
  state: PanelState
  api: ApiKind
  /** Milliseconds since 1970. */
  now: number
  user: UserRow
  key: KeyRow
  bound: Bound
  /** What the path says, by the names in the route. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  includes: Includes
  /** The address that was asked for. */
  url: URL
  /** What the body holds, checked. */
  body: B
  /** The body as it came. */
  bytes: Uint8Array<ArrayBuffer>
}

/** What else there is to say about a route. */
export interface RouteOptions {
  /** What the key or the user must be allowed: `users:r` of an application key, `file.read` of a client. */
  right?: string | ((call: PanelCall) => string)
  /** The rules of its body, or of its query. */
  rules?: Rules | ((call: PanelCall) => Rules)
  labels?: Labels
  /** Whether the rules are about the query. */
  ofQuery?: boolean
  /** Whether it asks Wings. */
  wings?: boolean
  /** While the server takes no orders: `always` answers, `suspended` answers for suspended ones. Default: it does not. */
  busy?: 'always' | 'suspended'
  /** Requests within a span of its own. */
  limit?: { of: string; count: number; ms: number }
  /** The same, of each server and all its users; from 1.12 on. */
  serverLimit?: { count: number; ms: number }
}

/** One operation: where it is and what it does. */
export interface Route extends RouteOptions {
  /** Name of the operation, the same as in the SDK. */
  op: string
  api: ApiKind
  method: string
  /** Below the API. */
  path: string
  handler: (call: PanelCall) => Reply | Promise<Reply>
}

/** Makes a route. `where` is its method and its path below the API. */
export function on<B = unknown>(
  op: string,
  where: string,
  options: RouteOptions,
  handler: (call: PanelCall<B>) => Reply | Promise<Reply>,
): Route {
  const [method = '', path = ''] = where.split(' ')
  return { ...options, op, api: op.startsWith('client') ? 'client' : 'application', method, path, handler: handler as Route['handler'] }
}

/** The answer without a body. */
export const DONE: Reply = { status: 204 }

/** An answer with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}
