import { describe, expect, test } from 'vitest'
import { ask, attributesOf, consoleOn, tokenOf, withServer } from '../../../test/emulated.js'
import type { Frame } from '../../../test/emulated.js'

const EXPIRED = { event: 'jwt error', args: ['jwt: exp claim is invalid'] }
const names = (frames: Frame[]) => frames.map(({ event, args = [] }) => (event === 'stats' ? event : [event, ...args].join(': ')))

/** A console of Alice's that has shown its token. */
async function opened(options: Parameters<typeof withServer>[0] = {}) {
  const { emulator, id, uuid } = await withServer(options)
  const token = await tokenOf(emulator, 'alice', id)
  const own = consoleOn(emulator, uuid)
  own.say('auth', token)
  return { emulator, id, uuid, token, ...own }
}

test('the frames of a real session come in the same order', async () => {
  const { emulator, id, uuid } = await withServer()
  const token = await tokenOf(emulator, 'alice', id)
  const { say, take } = consoleOn(emulator, uuid)
  say('send stats', null)
  say('auth', 'bad.token.x')
  const [noToken, wrongToken] = take()
  expect(noToken).toEqual({ event: 'jwt error', args: ['jwt: no jwt present'] })
  expect(wrongToken?.args?.[0]).toMatch(/^Error Event \[[\da-f-]{36}\]: jwt: HMAC verification failed$/)
  say('auth', token)
  say('send logs', null)
  say('send stats', null)
  say('set state', 'start')
  emulator.advance(1000)
  say('send command', 'say hi')
  const frames = take()
  expect(frames[0]).toEqual({ event: 'auth success' })
  expect(names(frames)).toEqual([
    'auth success',
    'status: offline',
    'stats',
    'stats',
    'status: starting',
    expect.stringMatching('^console output: container@'),
    expect.stringMatching('^console output: .*Done'),
    'status: running',
    'stats',
    'console output: > say hi',
  ])
  expect(JSON.parse(frames[8]?.args?.[0] ?? '')).toMatchObject({ state: 'running', uptime: 1000, network: { rx_bytes: 1200 } })
  say('auth', token)
  say('set state', 'stop')
  emulator.advance(500)
  expect(names(take())).toEqual(['auth success', 'status: stopping', 'status: offline'])
})

test('logs come while the server runs, the last 150 lines of them', async () => {
  const { emulator, id, say, take } = await opened()
  say('set state', 'start')
  for (let line = 0; line < 200; line++) emulator.print(id, `line ${line}`)
  take()
  say('send logs')
  const lines = take().map(({ args }) => args?.[0])
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([150, 'line 50', 'line 199'])
})

describe('tokens', () => {
  test('are told to end in their last minute, and afterwards nothing else is said', async () => {
    const { emulator, id, say, take } = await opened()
    take()
    emulator.advance(9 * 60_000 + 10_000)
    expect(names(take())).toEqual(['token expiring'])
    emulator.advance(60_000)
    expect(take()).toEqual([EXPIRED])
    emulator.print(id, 'unheard')
    say('send stats')
    expect(take()).toEqual([EXPIRED, EXPIRED])
    say('auth', await tokenOf(emulator, 'alice', id))
    emulator.print(id, 'heard')
    expect(names(take())).toEqual(['auth success', 'console output: heard'])
  })

  test('that are too old are not taken', async () => {
    const { emulator, token, uuid } = await opened()
    emulator.advance(601_000)
    const { say, take } = consoleOn(emulator, uuid)
    say('auth', token)
    // Told only to who has another one.
    expect(names(take())).toEqual(['jwt error: jwt: no jwt present'])
  })

  test('of before a restart of Wings are worth nothing', async () => {
    const { emulator, id, uuid, token, closed } = await opened()
    emulator.advance(1000)
    emulator.restartWings()
    expect(closed).toEqual([[1006, '']])
    const { say, take } = consoleOn(emulator, uuid)
    say('auth', token)
    expect(take()[0]?.args?.[0]).toMatch(/: jwt: created too far in past \(denylist\)$/)
    say('auth', await tokenOf(emulator, 'alice', id))
    expect(take()[0]).toEqual({ event: 'auth success' })
  })

  test('hold for their own server alone', async () => {
    const { emulator, uuid } = await opened()
    const token = await tokenOf(emulator, 'alice', uuid)
    emulator.state.servers.push({ ...structuredClone(emulator.state.servers[0]!), id: 2, uuid: 'other' })
    const { say, take } = consoleOn(emulator, 'other')
    say('auth', token)
    expect(names(take())).toContain('jwt error: jwt: server uuid mismatch')
  })
})

test('subusers are not told, and may not do, what they have no right to', async () => {
  const { emulator, id, uuid } = await withServer()
  await ask(emulator, 'alice', `POST client/servers/${id}/users`, { email: 'bob@example.com', permissions: ['control.start'] })
  const { say, take } = consoleOn(emulator, uuid)
  say('auth', await tokenOf(emulator, 'bob', id))
  take()
  say('set state', 'start')
  say('set state', 'kill')
  emulator.emit(id, 'backup completed:x', '{}')
  emulator.emit(id, 'install output', 'secret')
  say('send command', 'op bob')
  expect(names(take()).map((name) => name.slice(0, 16))).toEqual(['status: starting', 'console output: '])
  const { uuid: bob } = emulator.state.users[2]!
  emulator.advance(1000)
  take()
  await ask(emulator, 'alice', `POST client/servers/${id}/users/${bob}`, { permissions: ['control.console'] })
  emulator.print(id, 'x')
  expect(names(take())).toEqual(['jwt error: jwt: created too far in past (denylist)'])
})

test('backups are told with their id in the name of the event', async () => {
  const { emulator, id, take } = await opened()
  take()
  const { uuid } = attributesOf(await ask(emulator, 'alice', `POST client/servers/${id}/backups`, {})) as { uuid: string }
  emulator.advance(1000)
  const [told] = take()
  expect(told?.event).toBe(`backup completed:${uuid}`)
  expect(JSON.parse(told?.args?.[0] ?? '')).toMatchObject({ uuid, is_successful: true, checksum_type: 'sha1', file_size: 56 })
})

test('a deleted server ends its consoles', async () => {
  const { emulator, take, closed } = await opened()
  take()
  await ask(emulator, 'application', 'DELETE application/servers/1')
  expect([names(take()), closed]).toEqual([['deleted'], [[1001, 'server deleted']]])
})

describe('from 1.12 on', () => {
  test('too many frames are dropped, which is said once', async () => {
    const { emulator, say, take } = await opened({ version: '1.12.0' })
    say('set state', 'start')
    take()
    for (let frame = 0; frame < 13; frame++) say('send command', String(frame))
    const frames = names(take())
    expect(frames.filter((name) => name.startsWith('console output'))).toHaveLength(10)
    expect(frames.filter((name) => name === 'throttled: send command')).toHaveLength(1)
    emulator.advance(1000)
    take()
    say('send command', 'again')
    expect(names(take())).toEqual(['console output: > again'])
  })

  test('a suspended server ends its consoles', async () => {
    const { emulator, closed } = await opened({ version: '1.12.0' })
    await ask(emulator, 'application', 'POST application/servers/1/suspend')
    expect(closed).toEqual([[4409, 'server is suspended']])
  })
})

test('administrators watch an installation, line by line', async () => {
  const { emulator, id, uuid } = await withServer()
  await ask(emulator, 'alice', `POST client/servers/${id}/settings/reinstall`)
  expect((await ask(emulator, 'alice', `GET client/servers/${id}/websocket`)).status).toBe(409)
  const { say, take } = consoleOn(emulator, uuid)
  say('auth', await tokenOf(emulator, 'admin', id))
  take()
  emulator.advance(1000)
  expect(names(take())).toEqual(['install output: Fetching the files of the server', 'install output: Unpacking'])
  emulator.advance(1000)
  expect(names(take())).toEqual(['install output: Writing the configuration', 'install output: Done', 'install completed'])
})

test.each([
  'null',
  '5',
  '[]',
  '{',
  '{"event":"__proto__","args":[]}',
  '{"event":"constructor"}',
  '{"event":"set state","args":["__proto__"]}',
  '{"event":{"toString":1}}',
])('the frame %s is one that nobody knows', async (frame) => {
  const { wings, take, say, emulator, uuid } = await opened()
  take()
  wings.receive(frame)
  emulator.emit(uuid, 'constructor')
  expect(take()).toEqual([{ event: 'constructor' }])
  say('send stats')
  expect(names(take())).toEqual(['stats'])
})
