import type { ActivityRow, AllocationRow, EggRow, KeyRow, LocationRow, NestRow, NodeRow, SshKeyRow, UserRow } from './rows.js'
import type { BackupRow, DatabaseHostRow, DatabaseRow, ScheduleRow, ServerRow, SubuserRow } from './server-rows.js'

/** The keys of a fresh panel: of the administrator, of two users, and some that may little. Each is used as it is. */
export interface PanelKeys {
  /** The administrator's for the Application API: all rights. */
  application: string
  /** For the Application API: reads everything. */
  readOnlyApplication: string
  /** For the Application API: may nothing. */
  powerlessApplication: string
  /** For the Application API: reads servers, and nothing else. */
  serversOnlyApplication: string
  /** The administrator's for the Client API, which opens the Application API too. */
  admin: string
  /** Alice's for the Client API. */
  alice: string
  /** Bob's for the Client API. */
  bob: string
  /** Alice's for the Client API, from 10.0.0.1 alone. */
  ipLocked: string
}

/** What is still to happen, and when. */
export interface PendingRow {
  /** When, in milliseconds since 1970. */
  at: number
  /** To which server. */
  server_id: number
  /** What. */
  type: 'installing' | 'installed' | 'starting' | 'running' | 'offline' | 'backup' | 'restored' | 'task'
  /** The backup, the task, or the line of an installation. */
  subject?: string
}

/** Requests within a span of time. */
export interface HitsRow {
  /** How many. */
  count: number
  /** When they are forgotten, in milliseconds since 1970. */
  until: number
}

/** All that a panel and its Wings know. Plain data. */
export interface PanelState {
  /** The place in the sequence of random numbers. */
  seed: number
  /** How far the clock was put forward, in milliseconds. */
  advancedMs: number
  /** The last number given out, by kind. */
  ids: Record<string, number>
  /** Keys of a fresh panel, each as it is used. */
  freshKeys: PanelKeys
  /** Whether a second factor is demanded. */
  twoFactorRequired: 'nobody' | 'admins' | 'everybody'
  /** Accounts. */
  users: UserRow[]
  /** Keys to the APIs. */
  keys: KeyRow[]
  /** Keys for SFTP. */
  sshKeys: SshKeyRow[]
  /** What was done. */
  activity: ActivityRow[]
  /** Places. */
  locations: LocationRow[]
  /** Machines. */
  nodes: NodeRow[]
  /** Addresses with ports. */
  allocations: AllocationRow[]
  /** Kinds of games. */
  nests: NestRow[]
  /** Recipes for servers. */
  eggs: EggRow[]
  /** Servers. */
  servers: ServerRow[]
  /** Machines with databases. */
  databaseHosts: DatabaseHostRow[]
  /** Databases. */
  databases: DatabaseRow[]
  /** Who may use another one's server. */
  subusers: SubuserRow[]
  /** Schedules. */
  schedules: ScheduleRow[]
  /** Backups. */
  backups: BackupRow[]
  /** What is still to happen. */
  pending: PendingRow[]
  /** Requests, by what counts them. */
  hits: Record<string, HitsRow>
  /** The usage that the panel repeats for 20 seconds, by server: what it is, and until when, in milliseconds since 1970. */
  statsCache: Record<string, { until: number; body: unknown }>
  /** Signed addresses that were used, and others that are used up. */
  usedTokens: string[]
  /** Tokens of Wings made before that moment, in milliseconds since 1970, are worth nothing; by their `jti`. */
  denied: Record<string, number>
}

/** The next number of a kind: more than the last one, and than those of rows that were put there by hand. */
export function nextId(state: PanelState, kind: string): number {
  const last = rowsOf(state, kind).reduce((most, { id }) => (typeof id === 'number' ? Math.max(most, id) : most), state.ids[kind] ?? 0)
  state.ids[kind] = last + 1
  return last + 1
}

function rowsOf(state: PanelState, kind: string): readonly { id?: unknown }[] {
  if (kind === 'variables') return state.eggs.flatMap(({ variables }) => variables)
  if (kind === 'tasks') return state.schedules.flatMap(({ tasks }) => tasks)
  const rows = (state as unknown as Record<string, unknown>)[kind]
  return Array.isArray(rows) ? (rows as { id?: unknown }[]) : []
}
