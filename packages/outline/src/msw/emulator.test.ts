import { readFileSync, readdirSync } from 'node:fs'

import { serve } from '@infra/core/msw/node'
import { createOutlineEmulator } from '@infra/outline/msw'
import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'

import { ask } from '../../test/ask.js'

const keysOf = async (emulator: ReturnType<typeof createOutlineEmulator>) => (await ask(emulator, 'GET', '/access-keys')).body

describe('a fresh server', () => {
  test('is the same for the same seed and another for another', async () => {
    const now = () => 1_700_000_000_000
    const [one, two, other] = [
      createOutlineEmulator({ now }),
      createOutlineEmulator({ now, seed: 1 }),
      createOutlineEmulator({ now, seed: 2 }),
    ]
    for (const emulator of [one, two, other]) await ask(emulator, 'POST', '/access-keys')
    expect(one.snapshot()).toEqual(two.snapshot())
    expect(one.apiUrl).toBe(two.apiUrl)
    expect(one.apiUrl).toMatch(/^https:\/\/outline\.test:8443\/[A-Za-z0-9]{22}$/)
    expect(other.apiUrl).not.toBe(one.apiUrl)
    expect(other.state.serverId).not.toBe(one.state.serverId)
    expect(other.state.accessKeys[0]?.password).not.toBe(one.state.accessKeys[0]?.password)
  })

  test('has defaults like a real one', () => {
    const before = Date.now()
    const { state } = createOutlineEmulator()
    expect(state).toMatchObject({
      name: 'Outline Server',
      version: '1.12.3',
      metricsEnabled: false,
      hostnameForAccessKeys: 'outline.test',
      nextId: 0,
      accessKeys: [],
    })
    expect(state.createdTimestampMs).toBeGreaterThanOrEqual(before)
    expect(state.portForNewAccessKeys).toBeGreaterThanOrEqual(1024)
  })

  test('takes its host from the address, or as given', () => {
    expect(createOutlineEmulator({ apiUrl: 'https://[2001:db8::1]:8443/s' }).state.hostnameForAccessKeys).toBe('2001:db8::1')
    expect(createOutlineEmulator({ hostname: 'vpn.example.com' }).state.hostnameForAccessKeys).toBe('vpn.example.com')
  })

  test('keeps the address in one form', () => {
    expect(createOutlineEmulator({ apiUrl: 'https://outline.test:443//Secret/' }).apiUrl).toBe('https://outline.test/Secret')
  })
})

describe('state', () => {
  test('a snapshot is a copy, and restoring it brings back seed and all', async () => {
    const emulator = createOutlineEmulator()
    await ask(emulator, 'PUT', '/server/access-key-data-limit', { limit: { bytes: 1 } })
    const before = emulator.snapshot()
    const { state } = emulator
    await ask(emulator, 'POST', '/access-keys', { name: 'one' })
    await ask(emulator, 'DELETE', '/server/access-key-data-limit')
    const first = await keysOf(emulator)
    expect(before.accessKeys).toEqual([])
    emulator.restore(before)
    expect(emulator.snapshot()).toEqual(before)
    expect(emulator.state).toBe(state)
    await ask(emulator, 'POST', '/access-keys', { name: 'one' })
    expect(await keysOf(emulator)).toEqual(first)
    expect(before.accessKeys).toEqual([])
  })

  test('reset goes back to the beginning, faults too', async () => {
    const emulator = createOutlineEmulator()
    const fresh = emulator.snapshot()
    await ask(emulator, 'POST', '/access-keys')
    await ask(emulator, 'PUT', '/server/access-key-data-limit', { limit: { bytes: 1 } })
    emulator.addTraffic('0', 5)
    emulator.faults.inject({ status: 503 })
    emulator.reset()
    expect(emulator.snapshot()).toEqual(fresh)
    expect(Object.keys(emulator.state)).not.toContain('accessKeyDataLimit')
    expect((await ask(emulator, 'GET', '/server')).status).toBe(200)
    await ask(emulator, 'POST', '/access-keys')
    emulator.reset()
    expect(emulator.state.accessKeys).toEqual([])
  })

  test('what is put into the state is served', async () => {
    const emulator = createOutlineEmulator()
    emulator.state.accessKeys.push({ id: 'a', name: 'A', password: 'p', port: 1, method: 'aes-128-gcm', hostname: 'h' })
    expect((await ask(emulator, 'GET', '/access-keys/a')).body).toEqual({
      id: 'a',
      name: 'A',
      password: 'p',
      port: 1,
      method: 'aes-128-gcm',
      accessUrl: 'ss://YWVzLTEyOC1nY206cA@h:1/?outline=1',
    })
  })

  test('a restart moves every access URL to the new host', async () => {
    const emulator = createOutlineEmulator()
    await ask(emulator, 'POST', '/access-keys')
    await ask(emulator, 'PUT', '/server/hostname-for-access-keys', { hostname: 'new.example' })
    await ask(emulator, 'POST', '/access-keys')
    const hosts = async () =>
      ((await keysOf(emulator)) as { accessKeys: { accessUrl: string }[] }).accessKeys.map(({ accessUrl }) => /@(.*):/.exec(accessUrl)?.[1])
    expect(await hosts()).toEqual(['outline.test', 'new.example'])
    emulator.restart()
    expect(await hosts()).toEqual(['new.example', 'new.example'])
  })
})

describe('faults', () => {
  test('by operation, with or without the work done', async () => {
    const emulator = createOutlineEmulator()
    emulator.faults.inject({ op: 'accessKeys.create', times: 1, status: 503, body: { code: 'Busy' } })
    emulator.faults.inject({ op: 'accessKeys.create', times: 1, status: 502, applied: true })
    expect(await ask(emulator, 'POST', '/access-keys')).toMatchObject({ status: 503, body: { code: 'Busy' } })
    expect(emulator.state.accessKeys).toHaveLength(0)
    expect((await ask(emulator, 'POST', '/access-keys')).status).toBe(502)
    expect(emulator.state.accessKeys).toHaveLength(1)
    expect((await ask(emulator, 'POST', '/access-keys')).status).toBe(201)
  })

  test('by method and path below the secret, on unknown routes too', async () => {
    const emulator = createOutlineEmulator()
    emulator.faults.inject({ method: 'PUT', path: '/access-keys/*/name', status: 500 })
    emulator.faults.inject({ path: '/nope', status: 418 })
    emulator.faults.inject({ path: '/', status: 421 })
    emulator.faults.inject({ op: 'server.get', status: 507 })
    const statusOf = async (method: string, path: string) => (await ask(emulator, method, path)).status
    expect(await statusOf('PUT', '/access-keys/7/name?x=1')).toBe(500)
    expect(await statusOf('GET', '//nope/')).toBe(418)
    expect(await statusOf('GET', '/../')).toBe(421)
    expect(await statusOf('GET', '/server')).toBe(507)
    expect(await statusOf('POST', '/server')).toBe(405)
  })

  test('a preflight is spared, lest it use up a fault', async () => {
    const emulator = createOutlineEmulator()
    const fault = emulator.faults.inject({ status: 500, times: 1 })
    const headers = { origin: 'https://panel.example', 'access-control-request-method': 'PUT' }
    expect((await ask(emulator, 'OPTIONS', '/name', undefined, headers)).status).toBe(204)
    expect(fault.hits).toBe(0)
  })
})

describe('in use', () => {
  test('with setupServer: fetch meets the emulator and its faults', async () => {
    const emulator = createOutlineEmulator()
    const mocks = setupServer(...emulator.handlers)
    mocks.listen({ onUnhandledFrame: 'error' })
    try {
      expect(await (await fetch(`${emulator.apiUrl}/metrics/enabled`)).json()).toEqual({ metricsEnabled: false })
      emulator.faults.inject({ action: 'reset', times: 1 })
      await expect(fetch(`${emulator.apiUrl}/server`)).rejects.toThrow('fetch failed')
      emulator.faults.inject({ action: 'truncate', times: 1 })
      const cut = await fetch(`${emulator.apiUrl}/server`)
      await expect(cut.text()).rejects.toThrow(TypeError)
      emulator.faults.inject({ action: 'hang', times: 1 })
      await expect(fetch(`${emulator.apiUrl}/server`, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'TimeoutError' })
    } finally {
      mocks.close()
    }
  })

  test('other origins are left to other handlers', async () => {
    const { handlers } = createOutlineEmulator()
    for (const url of ['https://outline.test/server', 'http://outline.test:8443/server', 'https://outline.test.evil:8443/']) {
      expect(await getResponse(handlers, new Request(url))).toBeUndefined()
    }
  })

  test('over a socket: another origin, the same path', async () => {
    const emulator = createOutlineEmulator()
    await using served = await serve(emulator.handlers, { origin: emulator.apiUrl })
    expect(served.url).toBe(`http://127.0.0.1:${served.port}${new URL(emulator.apiUrl).pathname}`)
    const response = await fetch(`${served.url}/name`, {
      method: 'PUT',
      body: JSON.stringify({ name: 'Over the wire' }),
      headers: { 'content-type': 'application/json' },
    })
    expect([response.status, emulator.state.name]).toEqual([204, 'Over the wire'])
  })

  test('no source file needs Node', () => {
    const folder = new URL('.', import.meta.url)
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    expect(sources).toContain('emulator.ts')
    for (const file of sources)
      expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(
        /^import .* from '(node:|msw\/node|@infra\/core\/msw\/node)|\b(Buffer|process)\b/m,
      )
  })
})
