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
  /** An account. */
  user: UserRow
  /** A node. */
  node: NodeRow
  /** An allocation: of the node, or of the server. */
  allocation: AllocationRow
  /** A location. */
  location: LocationRow
  /** A server. */
  server: ServerRow
  /** A database of the server. */
  database: DatabaseRow
  /** A nest. */
  nest: NestRow
  /** An egg of the nest. */
  egg: EggRow
  /** A schedule of the server. */
  schedule: ScheduleRow
  /** A task of the schedule. */
  task: TaskRow
  /** A subuser of the server. */
  subuser: SubuserRow
  /** A backup of the server. */
  backup: BackupRow
}

/** Relations that are asked for, by name, with theirs. */
export interface Includes {
  [name: string]: Includes
}

/** One request, as a route sees it. */
export interface PanelCall<B = unknown> {
  /** The panel at work. */
  panel: Panel
  /** All that it knows; live. */
  state: PanelState
  /** Which API was asked. */
  api: ApiKind
  /** Milliseconds since 1970. */
  now: number
  /** Who asks. */
  user: UserRow
  /** The key that was shown. */
  key: KeyRow
  /** What the path names. */
  bound: Bound
  /** What the path says, by the names in the route. */
  params: Readonly<Record<string, string>>
  /** The query as it came. */
  query: URLSearchParams
  /** Relations that are asked for. */
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
  /** How fields are called in the words of a refusal. */
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
  /** Which API it belongs to. */
  api: ApiKind
  /** HTTP method, in capitals. */
  method: string
  /** Below the API. */
  path: string
  /** Answers it, once all checks have passed. */
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
