import type { PanelEmulator, PanelKeys } from '@infra/panel-core/msw'
import { expect, test } from 'vitest'
import { ask, attributesOf, refusal, send, SERVER, withServer } from '../../test/emulated.js'
import type { Answer } from '../../test/emulated.js'

/** Sends a body as it is. */
function post(emulator: PanelEmulator, key: keyof PanelKeys, where: string, body: string): Promise<Answer> {
  const [method = '', path = ''] = where.split(' ')
  const headers = { accept: 'application/json', authorization: `Bearer ${emulator.keys[key]}`, 'content-type': 'application/json' }
  return send(emulator, new Request(`${emulator.url}/api/${path}`, { method, headers, body }))
}

const USER = { email: 'x@example.com', username: 'xyz', first_name: 'X', last_name: 'Y' }
const NODE = {
  name: 'two',
  location_id: '1',
  fqdn: 'two.panel.test',
  scheme: 'https',
  memory: '1024',
  memory_overallocate: 0,
  disk: 1024,
  disk_overallocate: 0,
  daemon_sftp: '2022',
  daemon_listen: 8080,
}
const OWN = { id: 1, uuid: 'mine', created_at: 'yesterday', mine: true }

test.each<[string, string, object, (emulator: PanelEmulator) => readonly object[]]>([
  ['an account', 'users', { ...USER, two_factor: true }, ({ state }) => state.users],
  ['a node', 'nodes', { ...NODE, token: 't', wings: 'down' }, ({ state }) => state.nodes],
  ['a location', 'locations', { short: 'us' }, ({ state }) => state.locations],
])('%s keeps nothing of a body that has no rule', async (_name, path, body, rowsOf) => {
  const { emulator } = await withServer()
  const { id } = attributesOf(await ask(emulator, 'application', `POST application/${path}`, { ...body, ...OWN })) as { id: number }
  const row = rowsOf(emulator).at(-1)!
  expect(row).toMatchObject({ id, created_at: emulator.panel.now() })
  expect(id).not.toBe(1)
  const before = structuredClone(row)
  expect((await ask(emulator, 'application', `PATCH application/${path}/${id}`, { ...body, ...OWN })).status).toBe(200)
  expect(rowsOf(emulator).at(-1)).toEqual(before)
  expect(row).not.toHaveProperty('mine')
})

test('numbers that come as texts are kept as numbers', async () => {
  const { emulator } = await withServer()
  await ask(emulator, 'application', 'POST application/nodes', NODE)
  expect(emulator.state.nodes.at(-1)).toMatchObject({ location_id: 1, memory: 1024, daemon_sftp: 2022, wings: 'up' })
  const limits = { memory: '256', swap: '0', disk: '5', io: '500', cpu: '1' }
  const server = { ...SERVER, user: '3', egg: '3', limits, allocation: { default: '2', additional: { a: '3' } }, oom_disabled: 1 }
  expect((await ask(emulator, 'application', 'POST application/servers', server)).status).toBe(201)
  expect(emulator.state.servers.at(-1)).toMatchObject({ user_id: 3, limits: { memory: 256, cpu: 1 }, allocation_id: 2, oom_disabled: true })
  expect(emulator.state.allocations.filter(({ server_id }) => server_id === 2).map(({ id }) => id)).toEqual([2, 3])
})

test('a node is at a host, and one that is at none leads nowhere', async () => {
  const { emulator, id } = await withServer()
  const answer = await ask(emulator, 'application', 'POST application/nodes', { ...NODE, fqdn: 'my node' })
  expect(refusal(answer)).toBe('422 ValidationException: The fqdn must be the name of a host, or its address.')
  emulator.state.nodes.unshift({ ...emulator.state.nodes[0]!, id: 9, fqdn: 'my node' })
  const { body } = await ask(emulator, 'alice', `GET client/servers/${id}/files/download?file=/eula.txt`)
  const { url } = (body as { attributes: { url: string } }).attributes
  expect((await send(emulator, new Request(url))).text).toBe('eula=true\n')
})

test.each(['null', '5', '"text"', 'true', '[]', '[null]', '{"name":null}', '{"__proto__":{"name":"x"}}'])(
  'the body %s is one without fields',
  async (body) => {
    const { emulator, id } = await withServer()
    for (const where of [`POST client/servers/${id}/settings/rename`, 'PUT client/account/email', 'POST client/account/two-factor/disable'])
      expect([400, 422]).toContain((await post(emulator, 'alice', where, body)).status)
    expect((await post(emulator, 'application', 'POST application/servers', body)).status).toBe(422)
  },
)

test('lists in lists have an end', async () => {
  const { emulator } = await withServer()
  const answer = await post(emulator, 'application', 'POST application/users', '['.repeat(5000) + ']'.repeat(5000))
  expect(refusal(answer)).toMatch(/^400 BadRequestHttpException: .* malformed: Maximum stack depth exceeded$/)
})

test.each<[where: string, status: number, body?: object]>([
  ['GET client?filter[hasOwnProperty]=x', 400],
  ['GET client?filter[constructor]=x', 400],
  ['GET client?include=__proto__.polluted,constructor.x', 200],
  ['POST client/servers/{s}/power', 403, { signal: '__proto__' }],
  ['POST client/servers/{s}/users', 200, { email: 'bob@example.com', permissions: ['__proto__', 'constructor', 'file.read'] }],
  ['POST client/servers/{s}/users', 200, { email: 'bob@example.com', permissions: { a: 'file.read' } }],
  ['PUT client/servers/{s}/startup/variable', 500, { key: 'SERVER_JARFILE', value: 'x' }],
])('%s is answered %i', async (where, status, body) => {
  const { emulator, id } = await withServer()
  emulator.state.eggs[0]!.variables[1]!.rules = 'constructor|regex:/(/'
  const key = status === 403 ? 'bob' : 'alice'
  if (key === 'bob')
    emulator.state.subusers.push({ id: 1, user_id: 3, server_id: 1, permissions: ['control.start'], created_at: 0, updated_at: 0 })
  expect((await ask(emulator, key, where.replace('{s}', id), body)).status).toBe(status)
  expect({}).not.toHaveProperty('polluted')
  for (const { permissions } of emulator.state.subusers) expect(permissions).not.toContain('constructor')
})

test.each<[object, number]>([
  [{ month: null }, 500],
  [{ month: 1 }, 500],
  [{ month: '*', only_when_online: 'yes' }, 422],
  [{ month: '*', only_when_online: '1' }, 200],
])('a schedule with %j is answered %i', async (more, status) => {
  const { emulator, id } = await withServer()
  const body = { name: 'x', minute: '0', hour: '*', day_of_month: '*', day_of_week: '*', ...more }
  expect((await ask(emulator, 'alice', `POST client/servers/${id}/schedules`, body)).status).toBe(status)
  if (status === 200) expect(emulator.state.schedules[0]).toMatchObject({ only_when_online: true })
})

test('what panels read as lists may have names', async () => {
  const { emulator } = await withServer()
  const { allocation: _allocation, ...server } = SERVER
  const deploy = { locations: { a: 1 }, dedicated_ip: false, port_range: { a: '25570' } }
  expect((await ask(emulator, 'application', 'POST application/servers', { ...server, deploy })).status).toBe(201)
  const build = { ...SERVER, allocation: 1, add_allocations: { a: 3 }, remove_allocations: {} }
  expect((await ask(emulator, 'application', 'PATCH application/servers/1/build', build)).status).toBe(200)
  expect(emulator.state.allocations[2]).toMatchObject({ server_id: 1 })
})
