import { randomString } from '@infra/core/msw'
import { addAllocations } from './application/allocations.js'
import { addNode } from './application/nodes.js'
import { addUser } from './application/users.js'
import type { KeyRow, Resource } from './rows.js'
import { seedEggs } from './seeds.js'
import { nextId } from './state.js'
import type { PanelKeys, PanelState } from './state.js'

/** The password of every account of a fresh panel. */
export const PASSWORD = 'Passw0rd!123'

const RESOURCES: readonly Resource[] = [
  'servers',
  'nodes',
  'allocations',
  'users',
  'locations',
  'nests',
  'eggs',
  'database_hosts',
  'server_databases',
]

const all = (bits: number) => Object.fromEntries(RESOURCES.map((resource) => [resource, bits]))

const NO_KEYS: PanelKeys = {
  application: '',
  readOnlyApplication: '',
  powerlessApplication: '',
  serversOnlyApplication: '',
  admin: '',
  alice: '',
  bob: '',
  ipLocked: '',
}

function emptyState(seed: number): PanelState {
  return {
    seed,
    advancedMs: 0,
    ids: {},
    freshKeys: NO_KEYS,
    twoFactorRequired: 'nobody',
    users: [],
    keys: [],
    sshKeys: [],
    activity: [],
    locations: [],
    nodes: [],
    allocations: [],
    nests: [],
    eggs: [],
    servers: [],
    databaseHosts: [],
    databases: [],
    subusers: [],
    schedules: [],
    backups: [],
    pending: [],
    hits: {},
    statsCache: {},
    usedTokens: [],
    denied: {},
  }
}

function addKeys(state: PanelState, now: number): PanelKeys {
  const key = (kind: KeyRow['kind'], user_id: number, description: string, extra: Partial<KeyRow> = {}): string => {
    const identifier = `ptl${kind.charAt(0)}_${randomString(state, 11)}`
    const token = randomString(state, 32)
    state.keys.push({
      kind,
      user_id,
      identifier,
      token,
      description,
      allowed_ips: [],
      rights: {},
      last_used_at: null,
      created_at: now,
      ...extra,
    })
    return identifier + token
  }
  return {
    application: key('application', 1, 'full', { rights: all(3) }),
    readOnlyApplication: key('application', 1, 'readonly', { rights: all(1) }),
    powerlessApplication: key('application', 1, 'none', { rights: all(0) }),
    serversOnlyApplication: key('application', 1, 'servers', { rights: { servers: 1 } }),
    admin: key('client', 1, 'admin'),
    alice: key('client', 2, 'alice'),
    bob: key('client', 3, 'bob'),
    ipLocked: key('client', 2, 'locked', { allowed_ips: ['10.0.0.1'] }),
  }
}

/** What a fresh panel is made from. */
export interface FreshOptions {
  seed: number
  now: number
  /** The address of Wings on the first node. */
  wings: URL
}

/** A panel with an administrator, two users, a node with ten allocations, a few eggs and a database host; no server yet. */
export function freshState({ seed, now, wings }: FreshOptions): PanelState {
  const state = emptyState(seed)
  for (const username of ['admin', 'alice', 'bob']) {
    const first_name = username.charAt(0).toUpperCase() + username.slice(1)
    const root_admin = username === 'admin'
    addUser(state, { username, email: `${username}@example.com`, first_name, last_name: 'Example', password: PASSWORD, root_admin }, now)
  }
  state.freshKeys = addKeys(state, now)
  const location = { id: nextId(state, 'locations'), short: 'eu', long: 'Europe', created_at: now, updated_at: now }
  state.locations.push(location)
  const scheme = wings.protocol.slice(0, -1)
  const port = Number(wings.port) || (scheme === 'https' ? 443 : 80)
  const room = { memory: 16_384, memory_overallocate: 0, disk: 102_400, disk_overallocate: 0 }
  const ports = { daemon_sftp: 2022, daemon_listen: port }
  const node = addNode(
    state,
    { name: 'node1', description: 'test node', location_id: location.id, fqdn: wings.hostname, scheme, ...room, ...ports },
    now,
  )
  addAllocations(state, node, { ip: '127.0.0.1', alias: 'play.example.com', ports: ['25565-25574'] })
  Object.assign(state, seedEggs(state, now))
  const host = {
    id: nextId(state, 'databaseHosts'),
    name: 'local',
    host: '127.0.0.1',
    port: 3306,
    username: 'pterodactyl',
    node_id: node.id,
  }
  state.databaseHosts.push({ ...host, created_at: now, updated_at: now })
  return state
}
