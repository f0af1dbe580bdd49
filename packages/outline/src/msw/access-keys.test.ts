import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator } from '@infra/outline/msw'
import { beforeEach, describe, expect, test } from 'vitest'

import { ask, refusal } from '../../test/ask.js'

let emulator: OutlineEmulator
beforeEach(() => {
  emulator = createOutlineEmulator({ busyPorts: [9090] })
})

const WISH = { name: 'Alice', method: 'aes-256-gcm', password: 'hunter2', port: 4321, limit: { bytes: 5 } }

describe('what a version reads of a new key', () => {
  test.each([
    ['1.6.0', { method: 'chacha20-ietf-poly1305', name: '' }, false],
    ['1.7.0', { method: 'aes-256-gcm', name: '' }, false],
    ['1.8.0', { method: 'aes-256-gcm', name: 'Alice', password: 'hunter2', dataLimit: { bytes: 5 } }, false],
    ['1.8.1', { method: 'aes-256-gcm', name: 'Alice', password: 'hunter2', dataLimit: { bytes: 5 }, port: 4321 }, true],
  ])('%s', async (version, expected, ownPort) => {
    const old = createOutlineEmulator({ version })
    const { status, body } = await ask(old, 'POST', '/access-keys', WISH)
    expect(status).toBe(201)
    expect(body).toMatchObject(expected)
    expect((body as { port: number }).port === old.state.portForNewAccessKeys).toBe(!ownPort)
    expect('dataLimit' in (body as object)).toBe('dataLimit' in expected)
  })

  test('an id in the body is ignored before 1.8.0', async () => {
    emulator.state.version = '1.7.0'
    expect((await ask(emulator, 'POST', '/access-keys', { id: 'mine' })).body).toMatchObject({ id: '0' })
  })

  test('a password that is taken breaks servers before 1.10.0', async () => {
    await ask(emulator, 'POST', '/access-keys', { password: 'same' })
    emulator.state.version = '1.9.3'
    expect(refusal(await ask(emulator, 'POST', '/access-keys', { password: 'same' }))).toBe('500 InternalServer: ')
    emulator.state.version = '1.10.0'
    expect(refusal(await ask(emulator, 'POST', '/access-keys', { password: 'same' }))).toBe(
      '409 Conflict: Access key 2 has the same password. Please specify a unique password for each access key',
    )
  })
})

describe('ids', () => {
  test('refusals that come late use one up; early ones do not; taken ones are passed over', async () => {
    for (const body of [{ method: 'rot13' }, { port: 9090 }, { port: 0 }])
      expect((await ask(emulator, 'POST', '/access-keys', body)).status).toBeGreaterThan(399)
    for (const body of [{ limit: {} }, { name: 5 }, { id: 'x' }, { password: null }])
      expect((await ask(emulator, 'POST', '/access-keys', body)).status).toBe(400)
    await ask(emulator, 'PUT', '/access-keys/3', {})
    await ask(emulator, 'PUT', '/access-keys/4', {})
    expect((await ask(emulator, 'POST', '/access-keys')).body).toMatchObject({ id: '5' })
  })

  test('a deleted id is not given out again, but can be chosen', async () => {
    await ask(emulator, 'POST', '/access-keys')
    await ask(emulator, 'DELETE', '/access-keys/0')
    expect((await ask(emulator, 'POST', '/access-keys')).body).toMatchObject({ id: '1' })
    expect((await ask(emulator, 'PUT', '/access-keys/0')).status).toBe(201)
  })

  test('of sixteen creations of one id at once, one succeeds', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => ask(emulator, 'PUT', '/access-keys/same', {})))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, ...Array.from({ length: 15 }, () => 409)])
  })

  test('a plain JSON value wipes out the id of the path', async () => {
    expect(refusal(await ask(emulator, 'PUT', '/access-keys/a', '"text"', { 'content-type': 'application/json' }))).toBe(
      '400 MissingParameter: Parameter `id` is missing',
    )
  })
})

describe('ports', () => {
  test.each([
    [1, 201],
    [65_535, 201],
    [0, 400],
    [65_536, 400],
    [9090, 409],
    [8443, 409],
  ])('port %s: %s', async (port, status) => {
    expect((await ask(emulator, 'POST', '/access-keys', { port })).status).toBe(status)
    expect((await ask(emulator, 'PUT', '/server/port-for-new-access-keys', { port })).status).toBe(status === 201 ? 204 : status)
  })

  test('the port for new keys is not checked again', async () => {
    emulator.state.portForNewAccessKeys = 9090
    expect((await ask(emulator, 'POST', '/access-keys', { port: 9090 })).status).toBe(201)
    // Now a key holds it: it is no other program's any more.
    emulator.state.portForNewAccessKeys = 1000
    expect((await ask(emulator, 'POST', '/access-keys', { port: 9090 })).status).toBe(201)
  })

  test.each([
    ['https://outline.test/s', 443],
    ['http://outline.test/s', 80],
    ['https://outline.test:1234/s', 1234],
  ])('%s holds port %s', async (apiUrl, port) => {
    expect(refusal(await ask(createOutlineEmulator({ apiUrl }), 'POST', '/access-keys', { port }))).toBe(
      `409 Conflict: Port ${port} is unavailable`,
    )
  })

  test('a new port is for new keys only', async () => {
    await ask(emulator, 'POST', '/access-keys')
    const { portForNewAccessKeys: before } = emulator.state
    await ask(emulator, 'PUT', '/server/port-for-new-access-keys', { port: 5555 })
    await ask(emulator, 'POST', '/access-keys')
    expect(emulator.state.accessKeys.map(({ port }) => port)).toEqual([before, 5555])
  })
})

describe('what is refused', () => {
  test.each([
    ['/name', { name: 'n'.repeat(100) }, 204],
    ['/name', { name: 'n'.repeat(101) }, 409],
    ['/server/hostname-for-access-keys', { hostname: '2001:db8::1' }, 204],
    ['/server/hostname-for-access-keys', { hostname: 'a'.repeat(300) }, 204],
    ['/server/hostname-for-access-keys', { hostname: 'a-' }, 400],
    ['/server/hostname-for-access-keys', { hostname: 'a..b' }, 400],
    ['/server/hostname-for-access-keys', { hostname: ':::' }, 400],
    ['/server/hostname-for-access-keys', { hostname: '2001:DB8::1' }, 204],
    ['/server/hostname-for-access-keys', { hostname: '2001:db8::1]/x' }, 400],
    ['/server/access-key-data-limit', { limit: { bytes: 0 } }, 204],
    ['/server/access-key-data-limit', { limit: { bytes: -1 } }, 400],
    ['/server/access-key-data-limit', { limit: 'text' }, 400],
    ['/metrics/enabled', { metricsEnabled: 0 }, 400],
  ])('PUT %s %j: %s', async (path, body, status) => {
    expect((await ask(emulator, 'PUT', path, body)).status).toBe(status)
  })

  test('a value that has no text breaks the server', async () => {
    expect(refusal(await ask(emulator, 'PUT', '/server/hostname-for-access-keys', { hostname: { toString: 1, valueOf: 1 } }))).toBe(
      '500 InternalServer: ',
    )
  })

  test('parameters are checked before the key is looked for', async () => {
    expect(refusal(await ask(emulator, 'PUT', '/access-keys/nope/name', {}))).toBe('400 MissingParameter: Parameter `name` is missing')
    expect((await ask(emulator, 'PUT', '/access-keys/nope/data-limit', { limit: {} })).status).toBe(400)
    expect((await ask(emulator, 'PUT', '/access-keys/nope/data-limit', {})).status).toBe(404)
  })

  test('the checks of a new key come in the order of method, name, limit, password, port', async () => {
    const body: Record<string, unknown> = { method: 1, name: 1, limit: 1, password: 1, port: '1' }
    const said: string[] = []
    for (const field of ['method', 'name', 'limit', 'password', 'port']) {
      said.push((/encryptionMethod|name|limit|password|port/.exec(refusal(await ask(emulator, 'POST', '/access-keys', body))) ?? [''])[0])
      Reflect.deleteProperty(body, field)
    }
    expect(said).toEqual(['encryptionMethod', 'name', 'limit', 'password', 'port'])
  })

  test('the limit of a form is a string, so it is refused', async () => {
    expect((await ask(emulator, 'POST', '/access-keys', new URLSearchParams({ 'limit[bytes]': '5' }))).status).toBe(400)
  })
})

test('a multipart form names a key', async () => {
  const form = new FormData()
  form.set('name', 'Алиса')
  expect((await ask(emulator, 'POST', '/access-keys', form)).body).toMatchObject({ name: 'Алиса' })
})

test('a limit set with an empty body is removed, of a key and of the server', async () => {
  await ask(emulator, 'POST', '/access-keys', { limit: { bytes: 5 } })
  await ask(emulator, 'PUT', '/server/access-key-data-limit', { limit: { bytes: 6 } })
  expect([emulator.state.accessKeys[0]?.dataLimit, emulator.state.accessKeyDataLimit]).toEqual([{ bytes: 5 }, { bytes: 6 }])
  expect((await ask(emulator, 'PUT', '/access-keys/0/data-limit')).status).toBe(204)
  expect((await ask(emulator, 'PUT', '/server/access-key-data-limit', { bytes: 7 })).status).toBe(204)
  expect([emulator.state.accessKeys[0]?.dataLimit, emulator.state.accessKeyDataLimit]).toEqual([undefined, undefined])
})
