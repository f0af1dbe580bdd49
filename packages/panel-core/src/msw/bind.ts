import type { Bound, PanelCall, Route } from './call.js'
import type { Finder } from './line.js'
import { notFound } from './refuse.js'

const byId = (rows: readonly { id: number }[], text: string) => rows.find(({ id }) => String(id) === text)

/** How the Application API finds what a path names; later parts lie within earlier ones. */
const APPLICATION: Readonly<Record<string, Finder>> = {
  user: ({ state }, text) => byId(state.users, text),
  node: ({ state }, text) => byId(state.nodes, text),
  allocation: ({ state, bound }, text) => {
    const found = byId(state.allocations, text) as Bound['allocation'] | undefined
    return found?.node_id === bound.node.id ? found : undefined
  },
  location: ({ state }, text) => byId(state.locations, text),
  server: ({ state }, text) => byId(state.servers, text),
  database: ({ state, bound }, text) => state.databases.find((row) => row.server_id === bound.server.id && String(row.id) === text),
  nest: ({ state }, text) => byId(state.nests, text),
  egg: ({ state, bound }, text) => state.eggs.find((row) => row.nest_id === bound.nest.id && String(row.id) === text),
}

/** How the Client API does. */
const CLIENT: Readonly<Record<string, Finder>> = {
  server: ({ state, panel }, text) =>
    state.servers.find(({ uuid }) => uuid === text || uuid.slice(0, 8) === text || (panel.modern && serverIdentifier(uuid) === text)),
  database: ({ state, bound }, text) => state.databases.find((row) => row.server_id === bound.server.id && row.hash === text),
  allocation: ({ state, bound }, text) => {
    const found = byId(state.allocations, text) as Bound['allocation'] | undefined
    return found?.server_id === bound.server.id ? found : undefined
  },
  schedule: ({ state, bound }, text) => state.schedules.find((row) => row.server_id === bound.server.id && String(row.id) === text),
  task: ({ bound }, text) => byId(bound.schedule.tasks, text),
  backup: ({ state, bound }, text) => state.backups.find((row) => row.server_id === bound.server.id && row.uuid === text),
  subuser: ({ state, bound }, text) => {
    const user = state.users.find(({ uuid }) => uuid === text)
    return state.subusers.find((row) => row.server_id === bound.server.id && row.user_id === user?.id)
  },
}

/** Finds all that a path names. `each` looks at one as soon as it is found. */
export function bind(call: PanelCall, { api }: Route, each: (name: string) => void): void {
  const finders = { ...(api === 'client' ? CLIENT : APPLICATION), ...call.panel.line.finders?.[api] }
  for (const [name, text] of Object.entries(call.params)) {
    const finder = finders[name]
    if (!finder) continue
    const row = finder(call, text) ?? notFound()
    Object.assign(call.bound, { [name]: row })
    each(name)
  }
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The id of a server in 1.12 and newer. */
export function serverIdentifier(uuid: string): string {
  const bits = Array.from(uuid.replaceAll('-', ''), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return `serv_${groups.map((group) => BASE32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')}`
}
