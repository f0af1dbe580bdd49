import type { ActivityRow, AllocationRow, EggRow, KeyRow, LocationRow, NestRow, NodeRow, SshKeyRow, UserRow } from './rows.js'
import type { BackupRow, DatabaseHostRow, DatabaseRow, ScheduleRow, ServerRow, SubuserRow } from './server-rows.js'

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
  /** The usage that the panel repeats for 20 seconds, by server. */
  statsCache: Record<string, { until: number; body: unknown }>
  /** Signed addresses that were used, and others that are used up. */
  usedTokens: string[]
  /** Tokens of the console made before that moment are worth nothing, by their `jti`. */
  denied: Record<string, number>
}

/** The next number of a kind. */
export function nextId(state: PanelState, kind: string): number {
  const id = (state.ids[kind] ?? 0) + 1
  state.ids[kind] = id
  return id
}
