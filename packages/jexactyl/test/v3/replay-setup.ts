import type { JexactylV3State, JexactylV3WalletRow } from '@infra/jexactyl/msw'
import { addUser, nextId } from '@infra/panel-core/msw/provider'
import { seedEggs } from '../../../panel-core/test/replay/eggs.js'
import type { Item, ListOf } from '../../../panel-core/test/replay/eggs.js'
import { untilRefused } from '../../../panel-core/test/replay/replay.js'
import type { Setup } from '../../../panel-core/test/replay/replay.js'
import nests from '../fixtures/recorded-v3/application-nests.json' with { type: 'json' }
import { wings } from '../../../panel-core/test/replay/setups.js'
import { PANEL_SETUPS } from './replay-panel-setup.js'

export type V3Setup = Setup<JexactylV3State>

/** The panel was put back to copies that had been made of it. */
const copies: Partial<Record<'fresh' | 'store' | 'panel', JexactylV3State>> = {}

const keep =
  (name: keyof typeof copies): V3Setup =>
  (emulator) => {
    copies[name] = emulator.snapshot()
  }
const goBack =
  (name: keyof typeof copies): V3Setup =>
  (emulator) => {
    const copy = copies[name]
    if (!copy) throw new Error(`There is no copy ${name}.`)
    emulator.restore({ ...copy, hits: kept(copy) })
  }

/** Counted by looking at the backups, and not by the cache. */
const kept = ({ hits }: JexactylV3State) => Object.fromEntries(Object.entries(hits).filter(([name]) => name.startsWith('backups:')))

/** One after the other. */
const all =
  (...setups: readonly V3Setup[]): V3Setup =>
  async (emulator, ask) => {
    for (const setup of setups) await setup(emulator, ask)
  }

/** The cache was cleared, which counts requests. */
const forget: V3Setup = ({ state }) => {
  state.hits = kept(state)
}

/** The administrator set something. */
const set =
  (change: Partial<JexactylV3State['settings']>): V3Setup =>
  ({ state }) => {
    Object.assign(state.settings, change)
  }

/** Somebody was made richer or poorer. */
const wallet =
  (username: string, change: Partial<JexactylV3WalletRow>): V3Setup =>
  ({ state }) => {
    const id = state.users.find((row) => row.username === username)?.id
    Object.assign(state.wallets.find(({ user_id }) => user_id === id) ?? {}, change)
  }

const fee =
  (deploy_fee: number): V3Setup =>
  ({ state }) => {
    for (const node of state.nodes) node.deploy_fee = deploy_fee
  }

const hidden =
  (nest: number, yes: boolean): V3Setup =>
  ({ state }) => {
    for (const row of state.nests) if (row.id === nest) row.private = yes
  }

/** The first server came to the end of its days, or back. */
const suspended =
  (yes: boolean): V3Setup =>
  ({ state }) => {
    Object.assign(state.servers[0] ?? {}, { status: yes ? 'suspended' : null, renewal: 0 })
  }

const times =
  (count: number, method: string, path: string, key: string, body?: unknown): V3Setup =>
  async (_emulator, ask) => {
    for (let index = 0; index < count; index++) await ask(method, path, key, body)
  }

/** An administrator made one more server. */
const made =
  (name: string): V3Setup =>
  async (_emulator, ask) => {
    const more = { egg: 3, docker_image: 'ghcr.io/pterodactyl/yolks:java_16', startup: STARTUP, environment: ENVIRONMENT }
    const limits = { memory: 512, swap: 0, disk: 512, io: 500, cpu: 50 }
    const feature_limits = { databases: 1, backups: 1, allocations: 1 }
    const body = { name, user: 2, ...more, limits, feature_limits, allocation: { default: 4 }, skip_scripts: true }
    await ask('POST', '/api/application/servers', 'admin_application', body)
  }

const STARTUP = 'java -Xms128M -XX:MaxRAMPercentage=95.0 -jar {{SERVER_JARFILE}}'
const ENVIRONMENT = { SERVER_JARFILE: 'server.jar', SPONGE_VERSION: '1.12.2-7.3.0' }
const NAMES = ['poor', 'dave', 'unverified', 'pending1', 'pending2']
const PASSWORD = 'Passw0rd!123'

const fill: V3Setup = ({ state, panel }) => {
  const [every, some, , , one] = nests.map(({ response }) => response.body) as unknown as [ListOf, ListOf, unknown, unknown, Item]
  seedEggs(state, Date.parse('2026-11-21T09:09:36Z'), every, some, one)
  for (const nest of state.nests) nest.private = false
  const at = Date.parse('2026-11-21T09:11:47Z')
  for (const username of NAMES) {
    const first_name = username.charAt(0).toUpperCase() + username.slice(1)
    addUser(state, { username, email: `${username}@example.com`, first_name, last_name: 'Example', password: PASSWORD }, at)
  }
  for (const user of state.users) {
    user.verified = user.username !== 'unverified'
    user.approved = !user.username.startsWith('pending')
  }
  const node_id = state.nodes[0]?.id ?? 0
  for (let port = 25_575; port < 25_585; port++) {
    const id = nextId(state, 'allocations')
    state.allocations.push({ id, node_id, ip: '127.0.0.1', alias: 'play.example.com', port, notes: null, server_id: null })
  }
  panel.durations.install = 500
}

/** Everybody has a key from the beginning. */
const keys: V3Setup = async (_emulator, ask) => {
  for (const name of ['poor', 'dave', 'unverified']) await ask('GET', '/api/client/permissions', `${name}_client`)
}

/** What was done before the first one. */
export const BEGIN: V3Setup = all(fill, keys, forget, keep('fresh'))

const coupons: V3Setup = ({ state }) => {
  const coupon = { credits: 250, uses: 10, expired: false }
  state.coupons = [
    { ...coupon, code: 'WELCOME' },
    { ...coupon, code: 'USEDUP', uses: 0 },
    { ...coupon, code: 'OLD', expired: true },
    { ...coupon, code: 'PASTDATE' },
  ]
}

const noticed: V3Setup = ({ state, panel }) => {
  const message = (ms: number, title: string, content: string, type: 'warning' | 'success') => {
    const id = nextId(state, 'analyticsMessages')
    state.analyticsMessages.push({ id, server_id: 1, title, content, type, created_at: panel.now() - ms })
  }
  message(2 * 3600 * 1000, 'High CPU', 'Your server uses much CPU', 'warning')
  message(1000, 'OK', 'Fine', 'success')
}

/** The staff answered, in the admin area. */
const answered: V3Setup = ({ state, panel }) => {
  const at = { ticket_id: 1, created_at: panel.now(), updated_at: panel.now() }
  state.ticketMessages.push({ ...at, id: nextId(state, 'ticketMessages'), user_id: 1, content: 'We look into it' })
  state.ticketMessages.push({ ...at, id: nextId(state, 'ticketMessages'), user_id: null, content: 'Ticket assigned' })
  for (const ticket of state.tickets) if (ticket.id === 1) Object.assign(ticket, { staff_id: 1, status: 'in-progress' })
}

const TOO_MANY = untilRefused('POST', '/api/client/servers/{server}/edit', 'alice_client', { resource: 'gold' })

const STORE: Readonly<Record<string, V3Setup>> = {
  'client-store:22': all(forget, set({ earn: null })),
  'client-store:25': forget,
  'client-store:26': forget,
  'client-store:27': forget,
  'client-store:29': forget,
  'client-store:30': forget,
  'client-store:31': forget,
  'client-store:32': forget,
  'client-store:33': forget,
  'client-store:36': hidden(2, true),
  'client-store:39': all(forget, hidden(2, false), fee(999_999)),
  'client-store:40': all(forget, fee(10)),
  'client-store:41': set({ stripe: 'unset' }),
  'client-store:43': set({ paypal: 'away' }),
  'client-store:46': set({ paypal: 'off' }),
  'client-store:48': set({ stripe: 'off' }),
  'client-servers-jexactyl:7': forget,
  'client-servers-jexactyl:10': all(forget, wallet('alice', { balance: 0 })),
  'client-servers-jexactyl:11': suspended(true),
  'client-servers-jexactyl:12': all(forget, wallet('alice', { balance: 5000 })),
  'client-servers-jexactyl:14': all(forget, suspended(true), wallet('alice', { balance: 0 })),
  'client-servers-jexactyl:15': all(suspended(false), wallet('alice', { balance: 5000 })),
  'client-servers-jexactyl:19': forget,
  'client-servers-jexactyl:23': forget,
  'client-servers-jexactyl:24': set({ limits: { cpu: 400 } }),
  'client-servers-jexactyl:25': set({ limits: {} }),
  'client-servers-jexactyl:26': all(forget, TOO_MANY),
  'client-servers-jexactyl:27': all(forget, set({ editing: false })),
  'client-servers-jexactyl:28': set({ editing: true }),
  'client-servers-jexactyl:30': set({ spiget: 'away' }),
  'client-servers-jexactyl:36': noticed,
  'client-servers-jexactyl:39': all(forget, set({ deletion: false })),
  'client-servers-jexactyl:40': set({ deletion: true }),
  'client-servers-jexactyl:41': forget,
  'client-account-jexactyl:13': coupons,
  'client-account-jexactyl:23': set({ discord: 'away' }),
  'client-referrals:2': times(4, 'POST', '/api/client/account/referrals', 'alice_client'),
  'client-tickets:12': answered,
  'client-tickets:15': times(3, 'POST', '/api/client/account/tickets', 'alice_client', { title: 't', description: 'd' }),
  'client-store:54': all(forget, set({ stripe: 'away' })),
}

/** After the rest had been recorded, on the panel as it was with its store. */
const SERVICES: Readonly<Record<string, V3Setup>> = {
  'client-servers-jexactyl:44': all(keep('panel'), goBack('store'), set({ discord: 'up', spiget: 'up', stripe: 'up', paypal: 'up' })),
  'client-account-jexactyl:27': set({ discord: 'refuses' }),
  'client-store:61': set({ stripe: 'refuses' }),
  'client-store:62': set({ stripe: 'up' }),
  'application-users:23': all(goBack('panel'), wings('up')),
  'application-servers:39': made('Coerced'),
  'application-servers:42': made('Suffix'),
  'client-store:65': all(forget, set({ limits: { memory: 512 } })),
}

/** What was done between two recorded answers, by the one that follows. */
export const SETUPS: Readonly<Record<string, V3Setup>> = {
  ...STORE,
  ...SERVICES,
  ...PANEL_SETUPS,
  'application-users:0': all(keep('store'), goBack('fresh')),
  'errors:28': all(forget, PANEL_SETUPS['errors:28']),
  'errors:31': all(forget, PANEL_SETUPS['errors:31']),
}
