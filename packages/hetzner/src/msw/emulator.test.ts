import { readFileSync, readdirSync } from 'node:fs'
import { serve } from '@infra/core/msw/node'
import { createHetzner } from '@infra/hetzner'
import { createHetznerEmulator, hetznerError } from '@infra/hetzner/msw'
import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

const WEB = { name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1' }
const now = () => Date.UTC(2026, 0, 1)

describe('state', () => {
  test('is the same for the same seed and another for another', async () => {
    const made = [1, 1, 2].map((seed) => createHetznerEmulator({ seed, now }))
    for (const emulator of made) await ask(emulator, 'POST', '/servers', WEB)
    const [one, two, other] = made
    expect(one?.snapshot()).toEqual(two?.snapshot())
    expect([one?.token, one?.token.length]).toEqual([two?.token, 64])
    expect(other?.token).not.toBe(one?.token)
    expect(other?.state.seed).not.toBe(one?.state.seed)
  })

  test('a snapshot is a copy; restoring it brings back the clock and the secrets to come', async () => {
    const emulator = createHetznerEmulator({ now })
    emulator.advance(5000)
    const before = emulator.snapshot()
    const { state } = emulator
    const first = (await ask(emulator, 'POST', '/servers', WEB)).body
    emulator.advance(60_000)
    expect(before.servers).toEqual([])
    emulator.restore(before)
    expect([emulator.state === state, emulator.snapshot()]).toEqual([true, before])
    expect((await ask(emulator, 'POST', '/servers', WEB)).body).toEqual(first)
  })

  test('reset goes back to the empty project, faults too', async () => {
    const emulator = createHetznerEmulator({ now })
    const fresh = emulator.snapshot()
    await ask(emulator, 'POST', '/servers', WEB)
    emulator.faults.inject({ status: 503 })
    emulator.failAction('create_server')
    emulator.reset()
    expect(emulator.snapshot()).toEqual(fresh)
    expect((await ask(emulator, 'GET', '/servers')).status).toBe(200)
  })

  test('what is put into it is served, and found by those that refer to it', async () => {
    const { emulator } = setUp()
    await ask(emulator, 'POST', '/servers', WEB)
    const [server] = emulator.state.servers
    emulator.state.volumes.push({
      id: 7,
      name: 'seven',
      server: server?.id ?? 0,
      size: 10,
      location: 'fsn1',
      linux_device: '/dev/sdb',
      protection: { delete: false },
      labels: {},
      status: 'available',
      format: null,
      created: '2026-01-01T00:00:00Z',
    })
    expect((await ask(emulator, 'GET', `/servers/${server?.id}`)).body).toMatchObject({ server: { volumes: [7] } })
    expect((await ask(emulator, 'GET', '/volumes/7')).body).toMatchObject({ volume: { name: 'seven', location: { city: 'Falkenstein' } } })
  })
})

describe('what is sold out', () => {
  test.each([
    [{ server_type: 'cpx22', location: 'fsn1' }, [412, 201, 201]],
    [{ server_type: 'cpx22' }, [412, 412, 201]],
    [{ location: 'fsn1' }, [412, 201, 412]],
    [{}, [412, 412, 412]],
  ])('%j', async (none, expected) => {
    const { emulator } = setUp({ soldOut: [none] })
    const bodies = [WEB, { ...WEB, name: 'b', location: 'nbg1' }, { ...WEB, name: 'c', server_type: 'cpx32' }]
    const answers = await Promise.all(bodies.map((body) => ask(emulator, 'POST', '/servers', body)))
    expect(answers.map(({ status }) => status)).toEqual(expected)
    expect(emulator.state.servers).toHaveLength(expected.filter((status) => status === 201).length)
  })

  test('is told in the catalog, and passed over where no location is named', async () => {
    const { emulator } = setUp()
    emulator.state.soldOut.push({ server_type: 'cpx22', location: 'fsn1' })
    const { location: _, ...anywhere } = WEB
    const { body } = await ask(emulator, 'POST', '/servers', anywhere)
    expect(body).toMatchObject({
      server: { location: { name: 'nbg1' }, server_type: { locations: [{ available: false }, { available: true }, {}, {}] } },
    })
  })
})

describe('faults', () => {
  test('with the codes of the API, with or without the work done', async () => {
    const { emulator } = setUp()
    emulator.faults.inject({ op: 'servers.create', times: 1, ...hetznerError('conflict') })
    emulator.faults.inject({ op: 'servers.create', times: 1, applied: true, ...hetznerError('timeout', { message: 'too slow' }) })
    expect(refusal(await ask(emulator, 'POST', '/servers', WEB))).toBe('409 conflict')
    expect(emulator.state.servers).toEqual([])
    expect((await ask(emulator, 'POST', '/servers', WEB)).body).toEqual({ error: { code: 'timeout', message: 'too slow', details: null } })
    expect(emulator.state.servers).toHaveLength(1)
  })

  test('have the status of their code', () => {
    const statusOf = (code: string, status?: number) => hetznerError(code, status === undefined ? {} : { status }).status
    expect(['locked', 'resource_unavailable', 'token_readonly', 'something_new'].map((code) => statusOf(code))).toEqual([
      423, 412, 401, 422,
    ])
    expect(statusOf('source_port_already_used', 412)).toBe(412)
  })
})

describe('in use', () => {
  test('with setupServer, at both addresses', async () => {
    const emulator = createHetznerEmulator()
    const mocks = setupServer(...emulator.handlers)
    mocks.listen({ onUnhandledFrame: 'error' })
    try {
      await using hetzner = createHetzner({ token: emulator.token, retry: 0 })
      expect(await hetzner.servers.list().all()).toEqual([])
      expect(await hetzner.storageBoxes.list().all()).toEqual([])
      emulator.faults.inject({ action: 'reset', times: 1 })
      await expect(hetzner.servers.list().all()).rejects.toMatchObject({ name: 'ConnectionError' })
    } finally {
      mocks.close()
    }
  })

  test('over a socket: another origin, the same path', async () => {
    const emulator = createHetznerEmulator()
    await using served = await serve(emulator.handlers, { origin: emulator.baseUrl })
    await using hetzner = createHetzner({ token: emulator.token, baseUrl: served.url })
    expect((await hetzner.locations.list().all()).length).toBe(emulator.state.locations.length)
  })

  test('no source file needs Node', () => {
    const folder = new URL('.', import.meta.url)
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'node.ts')
    expect(sources).toContain('emulator.ts')
    for (const file of sources)
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(
        /^import .* from '(node:|msw\/node|@infra\/core\/msw\/node)|\b(Buffer|process)\b/m,
      )
  })
})

test('reading changes no secret that is yet to come', async () => {
  const [one, two] = [createHetznerEmulator({ now }), createHetznerEmulator({ now })]
  await ask(two, 'GET', '/servers')
  const bodies = await Promise.all([one, two].map(async (emulator) => (await ask(emulator, 'POST', '/servers', WEB)).body))
  expect(bodies[0]).toEqual(bodies[1])
})
