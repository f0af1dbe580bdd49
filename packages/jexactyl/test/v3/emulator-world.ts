import type { JexactylV3Emulator, JexactylV3State } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v3'
import { addUser } from '@infra/panel-core/msw/provider'
import { getResponse } from 'msw'
import { fillServer } from '../fill-server.js'

/** Leads to an emulator without a network. */
export function fetchOf({ handlers }: JexactylV3Emulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await getResponse(handlers, request)
    if (!response) throw new TypeError('fetch failed')
    return response
  }
}

/** What the calls name, in a fresh emulator: the administrator has it all. */
export function furnish(emulator: JexactylV3Emulator): void {
  const { state, panel } = emulator
  const now = panel.now()
  for (const username of ['dave', 'erin', 'frank', 'grace', 'heidi']) {
    addUser(state, { username, email: `${username}@example.com`, first_name: 'A', last_name: 'B' }, now)
  }
  const server = emulator.addServer({ user: 1, feature_limits: { databases: 5, allocations: 5, backups: 5 } })
  const files = ['/a', '/a.txt'].map((path) => ({ ...server.files[0]!, path }))
  Object.assign(server, { uuid: `1a7ce997${server.uuid.slice(8)}`, power: 'running', files: [...server.files, ...files] })
  for (const row of state.allocations) if (row.id === 7 || row.id === 9) row.server_id = server.id
  state.eggs = state.eggs.map((egg) => ({
    ...egg,
    variables: egg.variables.filter(({ env_variable }) => env_variable === 'SERVER_JARFILE'),
  }))
  fillServer(state, now)
  const message = { id: 1, server_id: server.id, title: 'High CPU', content: 'Much', type: 'warning', created_at: now } as const
  state.analyticsMessages.push(message)
  fillAccount(state, now)
}

function fillAccount(state: JexactylV3State, now: number): void {
  const at = { created_at: now, updated_at: now }
  const [admin] = state.users
  if (admin) Object.assign(admin, { password: 'correct horse', discord_id: null })
  const [key] = state.keys
  if (key) state.keys.push({ ...key, kind: 'client', identifier: 'ptlc_4cQ0x8DGMDs' })
  state.activity.push({ id: 'a1', user_id: 1, server_id: null, event: 'user:account', properties: {}, timestamp: now })
  state.payments.push({ user_id: 1, amount: 100 })
  state.referralCodes.push({ code: 'YGVFXOB7I6DA3UHN', user_id: 1, created_at: now })
  state.tickets.push({ id: 1, user_id: 1, staff_id: null, title: 'Help', content: 'It does not start', status: 'pending', ...at })
  state.ticketMessages.push({ id: 1, ticket_id: 1, user_id: 1, content: 'It does not start', ...at })
  state.ids['tickets'] = 1
  state.ids['ticketMessages'] = 1
}

const empty = ({ state }: JexactylV3Emulator) => {
  state.servers = []
}

/** What has to be otherwise for some calls. */
export const PREPARATIONS: Readonly<Record<string, (emulator: JexactylV3Emulator) => void | Promise<void>>> = {
  'application.locations.create': ({ state }) => {
    state.locations[0]!.short = 'us'
  },
  'application.locations.delete': (emulator) => {
    empty(emulator)
    emulator.state.nodes = []
  },
  'application.nodes.delete': empty,
  'application.users.delete': empty,
  'application.users.getByExternalId': ({ state }) => {
    state.users[0]!.external_id = 'c'
  },
  'application.servers.getByExternalId': ({ state }) => {
    state.servers[0]!.external_id = 'c'
  },
  'client.servers.files.decompress': async (emulator) => {
    const { url, keys, state } = emulator
    const { client } = createJexactyl({ url, clientKey: keys.admin, fetch: fetchOf(emulator) })
    const { name } = await client.files.compress('1a7ce997', { root: '/', files: ['a'] })
    const archive = state.servers[0]?.files.find(({ path }) => path === `/${name}`)
    if (archive) archive.path = '/a.tar.gz'
  },
  'client.account.referrals.useCode': ({ state }) => {
    state.referralCodes[0]!.user_id = 2
  },
  'client.account.updateUsername': ({ state }) => {
    state.users[1]!.username = 'alicia'
  },
  'client.account.updateEmail': ({ state }) => {
    state.users[1]!.email = 'alicia@example.com'
  },
}
