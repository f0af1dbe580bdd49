import type { JexactylV4Emulator, JexactylV4State } from '@infra/jexactyl/msw'
import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { expect, test } from 'vitest'
import { LIMITS, PASSWORD, shop, start } from './emulated.js'
import { NODE } from './emulated-machines.js'
import { fetchOf } from './emulator-world.js'

/** Asks as the administrator, past the checks of the SDK. */
async function ask(emulator: JexactylV4Emulator, where: string, body: unknown): Promise<number> {
  const [method = '', path = ''] = where.split(' ')
  const headers = { accept: 'application/json', authorization: `Bearer ${emulator.keys.admin}`, 'content-type': 'application/json' }
  const request = new Request(`${emulator.url}/api/${path}`, { method, headers, body: JSON.stringify(body) })
  return (await fetchOf(emulator)(request)).status
}

const USER = { email: 'bob@example.com', username: 'bob', admin_role_id: 4 }

test('rows keep nothing of a body that has no rule', async () => {
  const { emulator } = start()
  const { state } = emulator
  expect(await ask(emulator, 'PATCH application/users/3', { ...USER, id: 1, two_factor: true })).toBe(200)
  expect(state.users[2]).toMatchObject({ id: 3, two_factor: false })
  expect(state.profiles[2]).toMatchObject({ admin_role_id: 4 })
  expect(await ask(emulator, 'PATCH application/nodes/1', { ...NODE, id: 2, wings: 'down' })).toBe(200)
  expect(state.nodes[0]).toMatchObject({ id: 1, wings: 'up', fqdn: 'node2.panel.test' })
  expect(await ask(emulator, 'PUT application/ai/settings', { enabled: '1', more: true })).toBe(204)
  expect(state.settings.ai).toEqual({ enabled: true, key: null, user_access: false })
  await ask(emulator, 'PUT application/theme/colors', { key: '__proto__', value: { polluted: true } })
  expect(state.settings.colors).toEqual({})
  expect(state.settings.colors).not.toHaveProperty('polluted')
})

test.each([{ fqdn: 'my node' }, { scheme: 'gopher' }])('a node with %j is none', async (odd) => {
  const { emulator } = start()
  expect(await ask(emulator, 'POST application/nodes', { ...NODE, ...odd })).toBe(422)
})

test.each([{ limits: {} }, { limits: { ...LIMITS, memory: 'much' } }, { limits: null }, { price: 'free' }, { price: null }])(
  'a product with %j breaks the panel',
  async (odd) => {
    const { emulator, category } = await shop()
    const path = `application/billing/categories/${category.id}/products`
    expect(await ask(emulator, `POST ${path}`, { name: 'Odd', price: 1, limits: LIMITS, ...odd })).toBe(500)
    expect(await ask(emulator, `POST ${path}`, { name: 'Text', price: '1.5', limits: { ...LIMITS, memory: '64' } })).toBe(201)
    expect(emulator.state.products.at(-1)).toMatchObject({ name: 'Text', price: 1.5, limits: { memory: 64 } })
  },
)

test('a code ends at a date', async () => {
  const { emulator } = start()
  const code = { code: 'SUMMER', description: 'Summer', type: 'numeric', value: 1, active: true }
  expect(await ask(emulator, 'POST application/billing/discount-codes', { ...code, expires_at: 'soon' })).toBe(422)
  expect(await ask(emulator, 'POST application/billing/discount-codes', { ...code, expires_at: '2026-12-31' })).toBe(200)
})

test('groups go with their account', async () => {
  const { emulator, admin, bob } = start()
  await bob.groups.create({ name: 'Mine' })
  await bob.passkeys.getCreationOptions(PASSWORD)
  await admin.users.delete(3)
  expect(emulator.state).toMatchObject({ groups: [], passkeyChallenges: [] })
})

test('allocations come as lists, also with names', async () => {
  const { emulator } = start()
  const { id } = emulator.addServer()
  const features = { databases: 0, backups: 0, subusers: 0 }
  const limits = { memory: '1', swap: 0, disk: 1, io: 500, cpu: 0 }
  const body = { name: 'x', owner_id: '2', limits, feature_limits: features, allocation_id: '1', add_allocations: { a: '3' } }
  expect(await ask(emulator, `PATCH application/servers/${id}`, { ...body, remove_allocations: {} })).toBe(200)
  expect(emulator.state.allocations[2]).toMatchObject({ server_id: id })
  expect(emulator.state.servers[0]).toMatchObject({ user_id: 2, limits: { memory: 1 } })
})

test('another emulator goes on from a snapshot that was JSON', async () => {
  const { emulator, category } = await shop()
  const other = createJexactylV4Emulator({ seed: 3 })
  other.restore(JSON.parse(JSON.stringify(emulator.snapshot())) as JexactylV4State)
  expect(await ask(other, `PATCH application/billing/categories/${category.id}`, { name: 'Other', nestId: 1 })).toBe(204)
  expect(other.state.categories[0]).toMatchObject({ name: 'Other' })
  expect(emulator.state.categories[0]).toMatchObject({ name: 'Minecraft' })
})

const EGG_FILE = { meta: { version: 'PTDL_v1' }, name: 'x', scripts: { installation: {} }, config: {}, variables: [] }

test.each([[{ variables: [null] }], [{ variables: 'x' }], [{ images: 'x' }]])('the panel stumbles over an egg with %j', async (odd) => {
  const { emulator } = start()
  expect(await ask(emulator, 'POST application/nests/1/import', { ...EGG_FILE, ...odd })).toBe(500)
  expect(await ask(emulator, 'GET application/nests/1/eggs', undefined)).toBe(200)
})

test.each<[string, object, unknown, object]>([
  [
    'POST application/users/roles',
    { name: 5, description: true, permissions: { a: 'users.read' } },
    ['x'],
    { name: '5', description: '1' },
  ],
  ['POST application/billing/categories', { name: 5, visible: '1', nestId: 1 }, { a: 1 }, { name: '5', visible: true }],
])('%s with columns %j', async (where, body, odd, row) => {
  const { emulator } = start()
  expect([200, 201]).toContain(await ask(emulator, where, body))
  expect([...emulator.state.roles, ...emulator.state.categories]).toEqual([expect.objectContaining(row)])
  expect(await ask(emulator, where, { ...body, name: odd })).toBe(500)
  expect(await ask(emulator, where, { ...body, name: null })).toBe(500)
})

test('a ticket has texts', async () => {
  const { emulator } = start()
  expect(await ask(emulator, 'POST client/account/tickets', { title: 1, message: 2 })).toBe(200)
  expect(await ask(emulator, 'POST client/account/tickets', { title: ['x'], message: 2 })).toBe(500)
  expect(await ask(emulator, 'PUT application/tickets/1', { title: { a: 1 } })).toBe(500)
  expect(await ask(emulator, 'PUT application/tickets/1', { status: null })).toBe(500)
  expect(emulator.state.tickets).toMatchObject([{ title: '1', status: 'pending' }])
})
