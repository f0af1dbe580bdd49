import {
  getServer,
  getServerHealth,
  getServerSummary,
  removeServerDataLimit,
  renameServer,
  setPortForNewAccessKeys,
  setServerDataLimit,
  setServerHostname,
} from '@infra/outline/server'
import { expect, test, vi } from 'vitest'
import { bare, setUp, withBody } from '../../test/outline.js'

test('get gives the server', async () => {
  const { outline, sent, emulator } = setUp()
  expect(await outline.server.get()).toEqual({
    name: 'Outline Server',
    serverId: emulator.state.serverId,
    metricsEnabled: false,
    createdTimestampMs: emulator.state.createdTimestampMs,
    version: '1.12.3',
    portForNewAccessKeys: emulator.state.portForNewAccessKeys,
    hostnameForAccessKeys: 'outline.test',
  })
  expect(sent).toEqual([bare('GET', '/server')])
})

test('settings are sent as the server wants them, and are there afterwards', async () => {
  const { outline, sent } = setUp()
  const { server } = outline
  await server.rename('Frankfurt')
  await server.setHostname('vpn.example.com')
  await server.setPortForNewAccessKeys(443)
  await server.setDataLimit({ bytes: 100 })
  expect(await getServer(outline.api)).toMatchObject({
    name: 'Frankfurt',
    hostnameForAccessKeys: 'vpn.example.com',
    portForNewAccessKeys: 443,
    accessKeyDataLimit: { bytes: 100 },
  })
  await server.removeDataLimit()
  expect(await server.get()).not.toHaveProperty('accessKeyDataLimit')
  const puts = [
    withBody('PUT', '/name', { name: 'Frankfurt' }),
    withBody('PUT', '/server/hostname-for-access-keys', { hostname: 'vpn.example.com' }),
    withBody('PUT', '/server/port-for-new-access-keys', { port: 443 }),
    withBody('PUT', '/server/access-key-data-limit', { limit: { bytes: 100 } }),
  ]
  expect(sent).toEqual([...puts, bare('GET', '/server'), bare('DELETE', '/server/access-key-data-limit'), bare('GET', '/server')])
  sent.length = 0
  await renameServer(outline.api, 'Frankfurt')
  await setServerHostname(outline.api, 'vpn.example.com')
  await setPortForNewAccessKeys(outline.api, 443)
  await setServerDataLimit(outline.api, { bytes: 100 })
  await removeServerDataLimit(outline.api)
  expect(sent).toEqual([...puts, bare('DELETE', '/server/access-key-data-limit')])
})

test.each([
  'a',
  'example.com',
  'xn--e1afmkfd.example',
  '203.0.113.7',
  '2001:db8::1',
  '::1',
  'A-b.C-d',
  '1.2.3.4.example',
  `${'a'.repeat(63)}.example`,
])('host %s is taken', async (hostname) => {
  const { outline } = setUp()
  await expect(outline.server.setHostname(hostname)).resolves.toBeUndefined()
})

test.each([
  '',
  ' ',
  'a b',
  'a_b',
  '-a',
  'a-',
  'a..b',
  'a.',
  '.a',
  'пример',
  'http://a',
  'a:80',
  '[::1]',
  '999.1.1.1',
  '1.2.3',
  '1.2.3.4.5',
  '1.2.3.04444',
  ':::',
  `${'a'.repeat(64)}.b`,
  `${'a.'.repeat(127)}ab`,
  null,
  5,
])('host %j is refused before it is sent', async (hostname) => {
  const { outline, sent } = setUp()
  await expect(outline.server.setHostname(hostname as string)).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'hostname',
    message: expect.stringContaining('"hostname" must be a domain name'),
  })
  expect(sent).toEqual([])
})

test('other settings are looked at too', async () => {
  const { outline, sent } = setUp()
  await expect(outline.server.rename('')).rejects.toMatchObject({
    field: 'name',
    message: '"name" must be a string of 1 to 100 UTF-16 units',
  })
  await expect(outline.server.rename('x'.repeat(101))).rejects.toMatchObject({ field: 'name' })
  await expect(outline.server.rename('😀'.repeat(51))).rejects.toMatchObject({ field: 'name' })
  await expect(outline.server.setPortForNewAccessKeys(0)).rejects.toMatchObject({ field: 'port' })
  await expect(outline.server.setDataLimit({ bytes: 0.5 })).rejects.toMatchObject({ field: 'limit.bytes' })
  expect(sent).toEqual([])
  await outline.server.rename('x'.repeat(100))
})

test('a summary has all parts', async () => {
  const { outline, emulator, sent } = setUp()
  await outline.accessKeys.create()
  emulator.addTraffic('0', 5)
  emulator.addTraffic('gone', 7)
  expect(await outline.server.summary()).toEqual({
    healthy: true,
    server: await outline.server.get(),
    keyCount: 1,
    usage: { totalBytes: 12, bytesByAccessKey: { 0: 5, gone: 7 } },
  })
  expect(
    sent
      .slice(1, 4)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(['/access-keys', '/metrics/transfer', '/server'])
})

test.each([
  ['server.get', 'server'],
  ['accessKeys.list', 'keyCount'],
  ['metrics.transfer', 'usage'],
])('a summary does without %s when it fails, and says why', async (op, part) => {
  const { outline, emulator } = setUp()
  emulator.faults.inject({ op, status: 403 })
  const summary = await getServerSummary(outline.api)
  expect(summary).toMatchObject({ healthy: false, error: { name: 'PermissionDeniedError', operation: op } })
  expect(Object.keys(summary).toSorted()).toEqual(['error', 'healthy', 'keyCount', 'server', 'usage'].filter((key) => key !== part))
})

test('a summary that is aborted rejects', async () => {
  const { outline } = setUp()
  const why = new Error('stop')
  await expect(outline.server.summary({ signal: AbortSignal.abort(why) })).rejects.toBe(why)
  await expect(outline.server.health({}, { signal: AbortSignal.abort(why) })).rejects.toBe(why)
})

test('health is kept for a while, good or bad; 0 asks anew', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  try {
    const { outline, emulator, sent } = setUp()
    const fault = emulator.faults.inject({ op: 'server.get', status: 403 })
    expect(await outline.server.health()).toMatchObject({ healthy: false, checkedAt: 1_000_000, error: { status: 403 } })
    fault.remove()
    vi.setSystemTime(1_029_999)
    expect(await getServerHealth(outline.api)).toMatchObject({ healthy: false, checkedAt: 1_000_000 })
    expect(sent).toHaveLength(1)
    vi.setSystemTime(1_030_000)
    expect(await outline.server.health()).toEqual({ healthy: true, checkedAt: 1_030_000 })
    expect(await outline.server.health({ maxAgeMs: 0 })).toEqual({ healthy: true, checkedAt: 1_030_000 })
    expect(sent).toHaveLength(3)
  } finally {
    vi.useRealTimers()
  }
})
