import type { JexactylV4Emulator, JexactylV4State } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v4'
import { addNode, addUser } from '@infra/panel-core/msw/provider'
import { getResponse } from 'msw'
import { fillServer } from '../fill-server.js'
import { LIMITS } from './emulated.js'

/** Leads to an emulator without a network. */
export function fetchOf({ handlers }: JexactylV4Emulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await getResponse(handlers, request)
    if (!response) throw new TypeError('fetch failed')
    return response
  }
}

/** What the calls name, in a fresh emulator: the administrator has it all. */
export function furnish(emulator: JexactylV4Emulator): void {
  const { state, panel } = emulator
  const now = panel.now()
  for (const username of ['dave', 'frank', 'grace', 'heidi', 'ivan']) {
    addUser(state, { username, email: `${username}@example.com`, first_name: '', last_name: '' }, now)
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
  fillMachines(state, now)
  fillAccount(state, now)
  fillBusiness(state, now)
  // The calls of 4.x alone name another one.
  emulator.addServer({ user: 1, egg: 4 }).uuid = '71505837-8799-40ca-b886-e5b5ebdc2bb1'
  state.serverExtras = [
    { server_id: 1, subusers: null, group_id: null, billing_product_id: null, renewal_date: null },
    { server_id: 2, subusers: null, group_id: 1, billing_product_id: 1, renewal_date: now },
  ]
}

function fillMachines(state: JexactylV4State, now: number): void {
  const at = { created_at: now, updated_at: now }
  const [nest] = state.nests
  const [egg] = state.eggs
  if (!nest || !egg) throw new Error('There is no egg.')
  state.nests.push({ ...nest, id: 5, uuid: 'n5' })
  state.eggs.push({ ...egg, id: 16, uuid: 'e16', nest_id: 2, variables: egg.variables.map((row) => ({ ...row, id: 73 })) })
  const room = { memory: 1024, memory_overallocate: -1, disk: 1024, disk_overallocate: -1, daemon_sftp: 2022, daemon_listen: 8080 }
  const second = addNode(state, { name: 'second', location_id: 1, fqdn: 'second.panel.test', scheme: 'https', ...room }, now)
  state.allocations.push({ id: 21, node_id: second.id, ip: '127.0.0.2', alias: null, port: 25_565, notes: null, server_id: null })
  const preset = { id: 1, uuid: 'p', name: 'Tiny', description: null, memory: 512, disk: 512, cpu: 0, nest_id: null, egg_id: 4 }
  state.presets.push({ ...preset, ...at })
  state.groups.push({ id: 1, user_id: 1, name: 'Mine', color: null })
}

function fillAccount(state: JexactylV4State, now: number): void {
  const at = { created_at: now, updated_at: now }
  const [admin] = state.users
  if (admin) admin.password = 'correct horse'
  const [key] = state.keys
  if (key) state.keys.push({ ...key, kind: 'client', identifier: 'ptlc_4cQ0x8DGMDs' }, { ...key, identifier: 'ptla_another' })
  state.keyNumbers = { ptla_another: 10 }
  const passkey = { user_id: 1, uuid: '71505837-8799-40ca-b886-e5b5ebdc2bb1', name: 'phone', credential: {}, last_used_at: null }
  state.passkeys.push({ ...passkey, created_at: now })
  state.passkeyChallenges.push({ user_id: 1, challenge: 'c', until: now + 60_000 })
  state.activity.push({ id: 'a1', user_id: 1, server_id: null, event: 'user:account', properties: {}, timestamp: now })
  for (const id of [1, 2]) {
    state.tickets.push({ id, title: 'Help', status: 'pending', user_id: 1, assigned_to: null, ...at })
    state.ticketMessages.push({ id, ticket_id: id, user_id: 1, message: 'It does not start', ...at })
  }
  state.roles.push({ id: 1, name: 'Support', description: null, permissions: [] })
  state.links.push({ id: 1, fields: { name: 'Docs' }, ...at })
}

function fillBusiness(state: JexactylV4State, now: number): void {
  const at = { created_at: now, updated_at: now }
  Object.assign(state.settings.ai, { enabled: true, user_access: true })
  const category = { id: 1, uuid: 'c', name: 'Minecraft', icon: null, description: null, visible: true, nest_id: 1, egg_id: 4 }
  state.categories.push({ ...category, ...at })
  for (const id of [1, 2]) {
    const product = { id, uuid: `p${id}`, category_id: 1, stripe_id: null, name: 'Small', icon: null, price: 0, description: null }
    state.products.push({ ...product, limits: LIMITS, ...at })
  }
  const code = { id: 1, code: 'SUMMER26', description: 'Summer', type: 'percentage', value: 20, uses: null, active: true } as const
  state.discountCodes.push({ ...code, expires_at: null, ...at })
  const order = { name: 'order', user_id: 1, product_id: 1, total: 0, subtotal: 0, discount_code: null, environment: {}, egg_id: null }
  const paid = { type: 'new', status: 'pending', server_id: null, node_id: 1, session: 'cs_1', paid: true } as const
  const upgrade = { type: 'upgrade', status: 'pending', server_id: 2, node_id: null, session: null, paid: false } as const
  state.orders.push({ id: 1, ...order, ...paid, ...at }, { id: 2, ...order, ...upgrade, ...at })
  state.invoices.push({ id: 1, uuid: 'i', number: 'INV-1', order_id: 1, generated_at: now, created_at: now })
  state.billingExceptions.push({ uuid: 'u', order_id: 1, title: 'Exception', created_at: now })
}

/** What has to be otherwise for some calls. */
export const PREPARATIONS: Readonly<Record<string, (emulator: JexactylV4Emulator) => void | Promise<void>>> = {
  'application.users.getByExternalId': ({ state }) => {
    state.users[0]!.external_id = 'ext-erin'
  },
  'application.servers.getByExternalId': ({ state }) => {
    state.servers[0]!.external_id = 'c'
  },
  'application.servers.create': ({ state }) => {
    for (const row of state.allocations) if (row.id < 3) row.server_id = null
  },
  'application.databases.delete': ({ state }) => {
    state.databases = []
  },
  'application.billing.discountCodes.create': ({ state }) => {
    state.discountCodes[0]!.code = 'WINTER26'
  },
  'client.account.updateEmail': ({ state }) => {
    state.users[1]!.email = 'alicia@example.com'
  },
  'client.servers.files.decompress': async (emulator) => {
    const { url, keys, state } = emulator
    const { client } = createJexactyl({ url, clientKey: keys.admin, fetch: fetchOf(emulator) })
    const { name } = await client.files.compress('1a7ce997', { root: '/', files: ['a'] })
    const archive = state.servers[0]?.files.find(({ path }) => path === `/${name}`)
    if (archive) archive.path = '/a.tar.gz'
  },
}
