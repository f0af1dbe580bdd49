import { InvalidInputError } from '@infra/core'
import { createPanelEmulator, panelError, totp } from '@infra/panel-core/msw'
import { expect, test } from 'vitest'
import { ask, attributesOf, refusal, send, SERVER, withServer } from '../../test/emulated.js'

const total = ({ body }: { body: unknown }) => (body as { meta: { pagination: { total: number } } }).meta.pagination.total

test('the same seed makes the same panel, another one another', () => {
  const [one, same, other] = [1, 1, 2].map((seed) => createPanelEmulator({ seed, now: () => 0 }))
  expect(one?.snapshot()).toEqual(same?.snapshot())
  expect(one?.keys.alice).not.toBe(other?.keys.alice)
})

test('goes back to a snapshot, and to the beginning', async () => {
  const { emulator } = await withServer()
  const snapshot = emulator.snapshot()
  await ask(emulator, 'application', 'DELETE application/servers/1')
  expect(emulator.state.servers).toEqual([])
  emulator.restore(snapshot)
  expect(total(await ask(emulator, 'application', 'GET application/servers'))).toBe(1)
  emulator.faults.inject({ status: 503 })
  emulator.reset()
  expect(total(await ask(emulator, 'application', 'GET application/servers'))).toBe(0)
})

test('an installation takes its time, and may start the server', async () => {
  const emulator = createPanelEmulator({ now: () => 0, durations: { install: 5000, start: 2000 } })
  await ask(emulator, 'application', 'POST application/servers', { ...SERVER, start_on_completion: true })
  const look = () => [emulator.state.servers[0]?.status, emulator.state.servers[0]?.power]
  emulator.advance(4999)
  expect(look()).toEqual(['installing', 'offline'])
  emulator.advance(1)
  expect(look()).toEqual([null, 'starting'])
  emulator.advance(2000)
  expect(look()).toEqual([null, 'running'])
})

test('a restart goes through all states, and a kill forgets what was to come', async () => {
  const { emulator, id } = await withServer()
  const signal = (name: string) => ask(emulator, 'alice', `POST client/servers/${id}/power`, { signal: name })
  const power = () => emulator.state.servers[0]?.power
  await signal('start')
  emulator.advance(1000)
  await signal('restart')
  const seen = [power()]
  for (let step = 0; step < 2; step++) {
    emulator.advance(500)
    seen.push(power())
  }
  emulator.advance(500)
  expect([...seen, power()]).toEqual(['stopping', 'starting', 'starting', 'running'])
  await signal('stop')
  await signal('kill')
  emulator.advance(10_000)
  expect(power()).toBe('offline')
})

test('each API counts the requests of a user, by whatever key', async () => {
  const emulator = createPanelEmulator({ now: () => 0, rateLimits: { client: 3, application: 1 } })
  const remaining = async (key: 'admin' | 'alice', path: string) => (await ask(emulator, key, path)).headers.get('x-ratelimit-remaining')
  expect(await remaining('alice', 'GET client')).toBe('2')
  expect(await remaining('admin', 'GET client')).toBe('2')
  await ask(emulator, 'application', 'GET application/users')
  const refused = await ask(emulator, 'admin', 'GET application/users')
  expect(refusal(refused)).toBe('429 ThrottleRequestsException: Too Many Attempts.')
  expect([refused.headers.get('retry-after'), refused.headers.get('x-ratelimit-reset')]).toEqual(['60', '60'])
  emulator.advance(60_000)
  expect((await ask(emulator, 'admin', 'GET application/users')).status).toBe(200)
})

test('from 1.12 on servers have another identifier, and consoles a limit', async () => {
  const { emulator, id, uuid } = await withServer({ version: '1.12.1' })
  const server = attributesOf(await ask(emulator, 'alice', `GET client/servers/${id}`))
  expect(server).toMatchObject({
    identifier: id,
    __deprecated_uuid_short: id,
    server_identifier: expect.stringMatching(/^serv_[a-z2-7]{26}$/) as string,
  })
  const found = await ask(emulator, 'alice', `GET client/servers/${String(server['server_identifier'])}`)
  expect(attributesOf(found)['uuid']).toBe(uuid)
  expect(found.headers.get('x-ratelimit-limit')).toBe('256')
  const statuses = []
  for (let call = 0; call < 6; call++) statuses.push((await ask(emulator, 'alice', `GET client/servers/${id}/websocket`)).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
})

test('faults strike by the name of an operation, also at Wings', async () => {
  const { emulator, id } = await withServer()
  emulator.faults.inject({ op: 'client.servers.get', times: 1, ...panelError(502, 'DaemonConnectionException', 'away') })
  emulator.faults.inject({ op: 'client.files.download', status: 418 })
  const path = `GET client/servers/${id}`
  expect(refusal(await ask(emulator, 'alice', path))).toBe('502 DaemonConnectionException: away')
  expect((await ask(emulator, 'alice', path)).status).toBe(200)
  const { url } = attributesOf(await ask(emulator, 'alice', `${path}/files/download?file=/eula.txt`))
  expect((await send(emulator, new Request(String(url)))).status).toBe(418)
  expect(() => emulator.faults.inject({ status: 99 })).toThrow(InvalidInputError)
})

test('a second factor can be set up, and demanded', async () => {
  const { emulator } = await withServer()
  emulator.state.twoFactorRequired = 'everybody'
  expect(refusal(await ask(emulator, 'alice', 'GET client'))).toMatch(/^400 TwoFactorAuthRequiredException/)
  const { data } = (await ask(emulator, 'alice', 'GET client/account/two-factor')).body as { data: { secret: string } }
  const code = await totp(data.secret, emulator.panel.now())
  expect((await ask(emulator, 'alice', 'POST client/account/two-factor', { code, password: 'Passw0rd!123' })).status).toBe(200)
  expect((await ask(emulator, 'alice', 'GET client')).status).toBe(200)
})

test('relations go two levels deep, and what the key may not see is null', async () => {
  const { emulator } = await withServer()
  const { relationships } = attributesOf(
    await ask(emulator, 'application', 'GET application/servers/1?include=node.location.servers,egg.nest'),
  ) as {
    relationships: Record<string, { attributes: { relationships: Record<string, { attributes: Record<string, unknown> }> } }>
  }
  expect(Object.keys(relationships).toSorted()).toEqual(['egg', 'node'])
  const location = relationships['node']?.attributes.relationships['location']
  expect(location?.attributes).toMatchObject({ short: 'eu' })
  expect(location?.attributes).not.toHaveProperty('relationships')
  const few = attributesOf(await ask(emulator, 'serversOnlyApplication', 'GET application/servers/1?include=node'))
  expect(few['relationships']).toEqual({ node: { object: 'null_resource', attributes: null } })
})

test('maintenance, transfers and suspension stop all orders, each in its words', async () => {
  const { emulator, id } = await withServer()
  const files = async () => refusal(await ask(emulator, 'alice', `GET client/servers/${id}/files/list`))
  emulator.state.servers[0]!.transferring = true
  expect(await files()).toMatch(/409 ServerStateConflictException: .*transferred/)
  emulator.state.servers[0]!.transferring = false
  emulator.state.nodes[0]!.maintenance_mode = true
  expect(await files()).toMatch(/409 .*maintenance/)
  emulator.state.nodes[0]!.maintenance_mode = false
  emulator.state.servers[0]!.status = 'suspended'
  expect(await files()).toMatch(/409 .*suspended/)
  const resources = await ask(emulator, 'alice', `GET client/servers/${id}/resources`)
  expect(attributesOf(resources)).toMatchObject({ is_suspended: true })
})

test('servers can be put there by hand', async () => {
  const emulator = createPanelEmulator()
  const { uuid } = emulator.addServer({ name: 'Lobby', egg: 8, feature_limits: { backups: 0 } })
  const server = attributesOf(await ask(emulator, 'alice', `GET client/servers/${uuid}`))
  expect(server).toMatchObject({ name: 'Lobby', is_installing: false, server_owner: true, feature_limits: { backups: 0, databases: 2 } })
  expect(emulator.addServer({ user: 3 }).allocation_id).toBe(2)
  expect(() => emulator.addServer({ egg: 99 })).toThrow('There is no egg 99.')
})

test('lists are narrowed by parts of texts, with alternatives, and sorted', async () => {
  const emulator = createPanelEmulator()
  for (const name of ['Lobby', 'Survival', 'Creative']) emulator.addServer({ name })
  const list = async (query: string) => {
    const { body } = await ask(emulator, 'application', `GET application/servers?${query}`)
    return (body as { data: { attributes: { name: string } }[] }).data.map(({ attributes }) => attributes.name)
  }
  expect(await list('filter[name]=LOB,creat')).toEqual(['Lobby', 'Creative'])
  expect(await list('sort=-id')).toEqual(['Creative', 'Survival', 'Lobby'])
  expect(await list('filter[external_id]=x')).toEqual([])
})

test.each([
  ['127.0.0.1:25566', ['b']],
  [':25567', ['c']],
  ['127.0.0.1', ['a', 'b', 'c']],
  ['B', ['b']],
  ['9.9.9.9', []],
])('filter[*]=%s finds servers by name, id or address', async (wanted, names) => {
  const emulator = createPanelEmulator()
  // An id could hold a b.
  for (const name of ['a', 'b', 'c'])
    Object.assign(emulator.addServer({ name }), { uuid: `0000000${name === 'b' ? 1 : name === 'a' ? 0 : 2}-0` })
  const { body } = await ask(emulator, 'alice', `GET client?filter[*]=${wanted}`)
  expect((body as { data: { attributes: { name: string } }[] }).data.map(({ attributes }) => attributes.name)).toEqual(names)
})

test('a whole network can be added to a node, but no large one', async () => {
  const emulator = createPanelEmulator()
  const add = (ip: string) => ask(emulator, 'application', 'POST application/nodes/1/allocations', { ip, ports: ['3000-3001'] })
  expect((await add('10.0.0.9/30')).status).toBe(204)
  const added = emulator.state.allocations.filter(({ port }) => port < 4000).map(({ ip, port }) => `${ip}:${port}`)
  expect(added).toEqual(['10.0.0.8', '10.0.0.9', '10.0.0.10', '10.0.0.11'].flatMap((ip) => [`${ip}:3000`, `${ip}:3001`]))
  expect(refusal(await add('10.0.0.0/24'))).toMatch(/^400 CidrOutOfRangeException/)
})

test('keys work from their networks alone', async () => {
  for (const [ip, status] of [
    ['10.0.0.1', 200],
    ['10.0.0.2', 403],
  ] as const) {
    const emulator = createPanelEmulator({ ip })
    expect((await ask(emulator, 'ipLocked', 'GET client')).status).toBe(status)
  }
  const emulator = createPanelEmulator({ ip: '172.16.5.4' })
  const key = emulator.state.keys.find(({ description }) => description === 'alice')!
  key.allowed_ips = ['172.16.4.0/22']
  expect((await ask(emulator, 'alice', 'GET client')).status).toBe(200)
  key.allowed_ips = ['172.16.6.0/23', '172.16.5.5']
  expect((await ask(emulator, 'alice', 'GET client')).status).toBe(403)
})

test('subusers give no rights that they have not', async () => {
  const { emulator, id } = await withServer()
  const users = `POST client/servers/${id}/users`
  await ask(emulator, 'alice', users, { email: 'bob@example.com', permissions: ['user.create', 'file.read'] })
  const give = (permissions: string[]) => ask(emulator, 'bob', users, { email: 'dave@example.com', permissions })
  expect(refusal(await give(['control.stop']))).toMatch(/^403 AccessDeniedHttpException: Cannot assign permissions/)
  expect((await give(['file.read'])).status).toBe(200)
})

test('a task of a schedule waits for its turn', async () => {
  const { emulator, id } = await withServer()
  const path = `client/servers/${id}/schedules`
  const cron = { minute: '0', hour: '*', day_of_month: '*', month: '*', day_of_week: '*' }
  await ask(emulator, 'alice', `POST ${path}`, { name: 'x', ...cron })
  await ask(emulator, 'alice', `POST ${path}/1/tasks`, { action: 'power', payload: 'start', time_offset: 0 })
  await ask(emulator, 'alice', `POST ${path}/1/tasks`, { action: 'command', payload: 'say later', time_offset: 30 })
  await ask(emulator, 'alice', `POST ${path}/1/execute`)
  const lines = () => emulator.state.servers[0]!.lines.at(-1)
  emulator.advance(29_999)
  expect([lines(), emulator.state.schedules[0]?.is_processing]).toEqual([expect.stringContaining('Done'), true])
  emulator.advance(1)
  expect([lines(), emulator.state.schedules[0]?.is_processing]).toEqual(['> say later', false])
})

test('WebSockets of its own look at the origin', async () => {
  const { emulator, uuid } = await withServer()
  const url = `wss://node1.panel.test:8080/api/servers/${uuid}/ws`
  const outcome = (origin?: string) =>
    new Promise((resolve) => {
      const socket = new emulator.WebSocket(url, origin === undefined ? {} : { headers: { Origin: origin } })
      for (const name of ['open', 'error'] as const)
        socket.addEventListener(name, () => {
          socket.close()
          resolve(name)
        })
    })
  expect([await outcome(), await outcome('https://panel.test')]).toEqual(['error', 'open'])
})
