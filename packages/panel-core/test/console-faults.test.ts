import { getEventListeners } from 'node:events'
import { NotFoundError } from '@infra/core'
import type { ClientApi } from '@infra/panel-core'
import type { Console, ConsoleEvent, WebSocketConstructor } from '@infra/panel-core/console'
import { openConsole, runCommand, waitForState } from '@infra/panel-core/console'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket as WsWebSocket } from 'ws'
import { all, countTimers, watch } from './console-tools.js'
import { together, Wings } from './wings.js'

let wings: Wings
let timers: () => number
beforeEach(async () => {
  timers = countTimers()
  wings = await Wings.start()
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await wings.until(() => wings.links.size === 0)
  expect(timers()).toBe(0)
  await wings[Symbol.asyncDispose]()
})

const problem = (status: number, detail: string, headers = {}) => ({
  status,
  body: { errors: [{ code: 'Nope', status: String(status), detail }] },
  headers,
})

describe.each([
  ['the runtime’s WebSocket', undefined],
  ['that of ws', WsWebSocket satisfies WebSocketConstructor],
])('with %s it gets through', (_, webSocket) => {
  const options = { ...(webSocket && { webSocket }) }

  /** After whatever happened, state and output come in, and commands go out. */
  async function expectAlive({ console, next }: ReturnType<typeof watch>): Promise<void> {
    wings.become('running')
    expect(await next('status')).toEqual({ type: 'status', status: 'running' })
    await console.send('hello')
    expect(await next('console output')).toEqual({ type: 'console output', line: '> hello' })
  }

  test('refused upgrades', async () => {
    wings.refusals = 2
    await using watched = watch(wings, options)
    await watched.next('stats')
    expect(watched.types()).toEqual(['retrying', 'retrying', 'connected', 'status'])
    expect(wings.upgrades).toBe(3)
    expect(wings.tokens).toHaveLength(1)
    await expectAlive(watched)
  })

  test('a cut before it shows its token', async () => {
    let left = 2
    wings.onOpen = ({ socket }) => {
      if (left-- > 0) socket.terminate()
      return true
    }
    await using watched = watch(wings, options)
    await watched.next('stats')
    expect(watched.types()).toEqual(['retrying', 'retrying', 'connected', 'status'])
    expect(wings.tokens).toHaveLength(1)
    await expectAlive(watched)
  })

  test('a cut before its token is accepted', async () => {
    let left = 2
    wings.onAuth = ({ socket }) => {
      if (left-- > 0) socket.terminate()
      return left < 0
    }
    await using watched = watch(wings, options)
    await watched.next('stats')
    expect(watched.types()).toEqual(['retrying', 'retrying', 'connected', 'status'])
    expect(wings.tokens).toHaveLength(1)
    await expectAlive(watched)
  })

  test('cuts in midstream: a loop goes on, and a token that is still good is used again', async () => {
    await using watched = watch(wings, options)
    const loop = watched.console[Symbol.asyncIterator]()
    for (let round = 0; round < 5; round++) {
      await watched.next('stats')
      wings.emit('console output', String(round))
      await watched.next('console output')
      wings.cut()
    }
    await watched.next('stats')
    await expectAlive(watched)
    watched.console.close()
    const types: string[] = []
    for (let event = await loop.next(); !event.done; event = await loop.next()) {
      if (event.value.type !== 'stats') types.push(event.value.type)
    }
    const round = ['connected', 'status', 'console output', 'disconnected', 'retrying']
    expect(types).toEqual([...Array.from({ length: 5 }, () => round).flat(), 'connected', 'status', 'status', 'console output', 'closed'])
    expect(wings.tokens).toHaveLength(1)
  })

  test('a restart of Wings, which refuses the tokens from before', async () => {
    await using watched = watch(wings, { ...options, reconnect: { limit: 1000, baseMs: 1, capMs: 5 } })
    await watched.next('stats')
    await wings.stop()
    await watched.next('retrying')
    wings.deny()
    await wings.listen()
    await watched.next('connected')
    await watched.next('stats')
    expect(wings.tokens).toHaveLength(2)
    expect(wings.shown).toEqual([wings.tokens[0], wings.tokens[0], wings.tokens[1]])
    await expectAlive(watched)
  })

  test('frames that are none, unknown ones and doubled ones', async () => {
    await using watched = watch(wings, options)
    await watched.next('stats')
    for (const text of ['', '{', 'null', '[]', '{"event":7}', '{"event":"status"}', '{"event":"new","args":["x"]}']) wings.raw(text)
    wings.raw(Buffer.from([0xff, 0xfe]))
    for (let n = 0; n < 2; n++) {
      wings.raw('{"event":"auth success"}')
      wings.emit('status', 'offline')
    }
    await watched.next('status')
    await watched.next('status')
    expect(watched.types()).toEqual(['connected', 'status', ...Array.from({ length: 8 }, () => 'other'), 'status', 'status'])
    await expectAlive(watched)
    expect(wings.tokens).toHaveLength(1)
  })

  test('100,000 lines, read as they come and not read at all', async () => {
    await using watched = watch(wings, { ...options, maxBuffered: 500 })
    const { console, next } = watched
    await next('stats')
    const [stuck, quick] = [console[Symbol.asyncIterator](), console[Symbol.asyncIterator]()]
    let heard = 0
    console.on('console output', () => heard++)
    let read = 0
    const reading = (async () => {
      for (;;) {
        const { value } = await quick.next()
        if (value?.type === 'console output') read++
        if (value?.type === 'dropped') read += value.count
        if (value?.type === 'backup completed') return
      }
    })()
    const done = next('backup completed')
    const started = performance.now()
    wings.emit('status', 'running')
    for (let n = 0; n < 100_000; n++) wings.emit('console output', `line ${n}`)
    wings.emit('status', 'stopping')
    wings.emit('backup completed:b1', '{"is_successful":true}')
    await done
    await reading
    expect(performance.now() - started).toBeLessThan(10_000)
    expect([heard, read]).toEqual([100_000, 100_000])
    console.close()
    const kept: ConsoleEvent[] = []
    for (let event = await stuck.next(); !event.done; event = await stuck.next()) kept.push(event.value)
    const lines = kept.filter(({ type }) => type === 'console output')
    expect(lines).toHaveLength(500)
    expect(lines.at(-1)).toEqual({ type: 'console output', line: 'line 99999' })
    expect(kept.filter(({ type }) => type !== 'console output')).toEqual([
      { type: 'status', status: 'running' },
      { type: 'dropped', count: 99_500 },
      { type: 'status', status: 'stopping' },
      { type: 'backup completed', backup: { uuid: 'b1', is_successful: true } },
      { type: 'closed' },
    ])
  })

  test.each([
    [4409, 'suspended'],
    [4400, 'refused'],
  ])('but %d ends it: %s', async (code, reason) => {
    const { console, next, types } = watch(wings, options)
    const loop = all(console)
    loop.catch(() => {})
    await next('stats')
    wings.close(code, 'why')
    const { error } = await next('closed')
    expect(error).toMatchObject({ name: 'ConsoleError', reason, closeCode: code })
    expect((error as Error).message).toMatch(new RegExp(`closed with code ${code}: ${reason}$`))
    await expect(loop).rejects.toBe(error)
    await expect(console.send('late')).rejects.toBe(error)
    expect(types()).toEqual(['connected', 'status', 'disconnected', 'closed'])
    expect(wings.upgrades).toBe(1)
  })

  test('and a suspended server is told of when it is opened, too', async () => {
    wings.onOpen = ({ socket }) => {
      socket.close(4409, 'server is suspended')
      return false
    }
    const { console, types } = watch(wings, options)
    await expect(console.ready()).rejects.toMatchObject({ reason: 'suspended' })
    expect(types()).toEqual(['closed'])
  })
})

describe('tokens', () => {
  test('are renewed before they expire, on the same socket', async () => {
    wings.tokenSeconds = 0.2
    await using watched = watch(wings)
    await watched.next('stats')
    await wings.until(() => wings.shown.length === 3)
    expect(wings.shown).toEqual(wings.tokens)
    expect(wings.upgrades).toBe(1)
    wings.become('running')
    await watched.next('status')
    expect(watched.types()).toEqual(['connected', 'status', 'status'])
  })

  test.each(['token expiring', 'token expired'])('are renewed once on %s, however often it is said', async (event) => {
    await using watched = watch(wings)
    await watched.next('stats')
    for (let n = 0; n < 3; n++) wings.emit(event)
    await wings.until(() => wings.shown.length === 2)
    wings.become('running')
    await watched.next('status')
    expect(wings.tokens).toHaveLength(2)
    expect(wings.upgrades).toBe(1)
  })

  test('are renewed after a missed expiry, and what was missed is asked for', async () => {
    await using watched = watch(wings)
    await watched.next('stats')
    wings.expire()
    for (const state of ['starting', 'running']) wings.become(state)
    for (let n = 0; n < 100; n++) wings.emit('console output', 'lost')
    expect(await watched.next('status')).toEqual({ type: 'status', status: 'running' })
    await watched.next('stats')
    expect(watched.types()).toEqual(['connected', 'status', 'status'])
    expect(watched.console.status).toBe('running')
    expect(wings.tokens).toHaveLength(2)
    expect(wings.received).toEqual([['send stats', null]])
    expect(wings.upgrades).toBe(1)
  })

  test('that ran out unnoticed are renewed before anything is sent', async () => {
    await using watched = watch(wings)
    wings.state = 'running'
    await watched.next('status')
    wings.expire()
    const now = Date.now()
    vi.spyOn(Date, 'now').mockImplementation(() => now + 601_000)
    await watched.console.send('not lost')
    expect(await watched.next('console output')).toEqual({ type: 'console output', line: '> not lost' })
    expect(wings.tokens).toHaveLength(2)
  })

  test('are renewed once when the connection is lost meanwhile', async () => {
    await using watched = watch(wings)
    await watched.next('stats')
    let answer: () => void = () => {}
    wings.replies.push(new Promise((resolve) => (answer = resolve)))
    wings.emit('token expiring')
    await wings.until(() => wings.replies.length === 0)
    wings.cut()
    const { delayMs } = await watched.next('retrying')
    // Timers fire in order: by then it asks for a token, too.
    await new Promise((resolve) => setTimeout(resolve, delayMs + 1))
    answer()
    await watched.next('stats')
    expect(wings.tokens).toHaveLength(2)
    expect(wings.shown).toEqual(wings.tokens)
    expect(wings.upgrades).toBe(2)
  })

  test('that lead to another node lead the console there', async () => {
    await using other = await Wings.start()
    await using watched = watch(wings)
    await watched.next('stats')
    wings.emit('transfer status', 'starting')
    await watched.next('transfer status')
    other.onAuth = ({ socket }) => {
      socket.send('{"event":"auth success"}')
      return false
    }
    wings.socketUrl = other.socketUrl
    wings.emit('token expiring')
    await watched.next('connected')
    expect(other.shown).toEqual([wings.tokens[1]])
    expect(watched.types()).toEqual(['connected', 'status', 'transfer status', 'disconnected', 'retrying', 'connected'])
    watched.console.close()
    await other.until(() => other.links.size === 0)
  })

  test('are got anew for a connection after a transfer began, or a close that says the server is gone', async () => {
    await using watched = watch(wings)
    await watched.next('stats')
    wings.emit('transfer status', 'starting')
    await watched.next('transfer status')
    wings.cut()
    await watched.next('stats')
    expect(wings.tokens).toHaveLength(2)
    wings.close(1001)
    await watched.next('stats')
    expect(wings.tokens).toHaveLength(3)
    expect(wings.shown).toEqual(wings.tokens)
  })

  test('that are new and refused for another reason end it', async () => {
    wings.onAuth = ({ socket }) => {
      for (const text of ['jwt: no jwt present', 'Error Event [6]: jwt: HMAC verification failed'])
        socket.send(JSON.stringify({ event: 'jwt error', args: [text] }))
      return false
    }
    const { next } = watch(wings)
    const { error } = await next('closed')
    expect(error).toMatchObject({ reason: 'refused', message: expect.stringContaining('HMAC verification failed') as string })
    expect(wings.upgrades).toBe(1)
  })

  test('that are new and expired already, by the clocks of the two, are tried again later', async () => {
    let left = 1
    wings.onAuth = ({ socket }) => {
      if (left-- <= 0) return true
      socket.send('{"event":"jwt error","args":["jwt: exp claim is invalid"]}')
      return false
    }
    await using watched = watch(wings, { timeoutMs: 30 })
    await watched.next('connected')
    expect(wings.upgrades).toBe(2)
  })
})

describe('the panel', () => {
  test('has the last word: what lasts ends it', async () => {
    wings.replies.push(problem(404, 'not found'))
    const { console, next } = watch(wings)
    await expect(console.ready()).rejects.toBeInstanceOf(NotFoundError)
    await expect(all(console)).rejects.toBeInstanceOf(NotFoundError)
    expect((await next('closed')).error).toBeInstanceOf(NotFoundError)
    expect(wings.upgrades).toBe(0)
  })

  test('is asked again about what passes, after as long as it says', async () => {
    wings.replies.push(
      problem(500, 'oops'),
      problem(409, 'This server is installing'),
      problem(429, 'Too Many Attempts.', { 'retry-after': '0' }),
    )
    await using watched = watch(wings)
    await watched.next('stats')
    expect(watched.types()).toEqual(['retrying', 'retrying', 'retrying', 'connected', 'status'])
    expect(watched.seen.filter(({ type }) => type === 'retrying')).toMatchObject([
      { attempt: 1, error: { status: 500 } },
      { attempt: 2, error: { status: 409, state: 'installing' } },
      { attempt: 3, error: { status: 429 } },
    ])
    wings.replies.push(problem(429, 'Too Many Attempts.', { 'retry-after': '1000' }))
    wings.emit('token expiring')
    expect(await watched.next('retrying')).toMatchObject({ delayMs: 1_000_000 })
  })

  test('ends it when it is suspended, or the right is gone, also while it is connected', async () => {
    const { next } = watch(wings)
    await next('stats')
    wings.replies.push(problem(409, 'This server is suspended'))
    wings.emit('token expiring')
    expect((await next('closed')).error).toMatchObject({ name: 'ServerStateError', state: 'suspended' })
  })

  test('may be away at a renewal: the connection stays', async () => {
    await using watched = watch(wings)
    await watched.next('stats')
    wings.replies.push(problem(502, 'away'), problem(502, 'away'))
    wings.emit('token expiring')
    await wings.until(() => wings.shown.length === 2)
    wings.become('running')
    await watched.next('status')
    expect(watched.types()).toEqual(['connected', 'status', 'retrying', 'retrying', 'status'])
  })
})

describe('it gives up', () => {
  test('soon when it never worked, and says what it may be', async () => {
    wings.refusals = 9
    const { next } = watch(wings)
    const { error } = await next('closed')
    expect(error).toMatchObject({ reason: 'lost', closeCode: 1006 })
    expect(wings.upgrades).toBe(4)
  })

  test('after as many failures in a row as it is told, otherwise', async () => {
    const { next, types } = watch(wings, { reconnect: { limit: 5, baseMs: 1, capMs: 1 } })
    await next('stats')
    wings.refusals = 99
    wings.cut()
    await next('closed')
    expect(types().filter((type) => type === 'retrying')).toHaveLength(5)
  })

  test('at once when it is told so', async () => {
    const { next } = watch(wings, { reconnect: 0 })
    await next('stats')
    wings.cut()
    expect(await next('closed')).toMatchObject({ error: { reason: 'lost' } })
  })

  test('after connections that never last, each of them accepted', async () => {
    const { console, next, types } = watch(wings, { reconnect: { limit: 3, baseMs: 1, capMs: 60_000 } })
    console.on('connected', () => wings.cut())
    await next('closed')
    expect(types().filter((type) => type === 'connected')).toHaveLength(4)
  })

  test('when the server is deleted', async () => {
    // That of ws hands over what arrives together without a pause.
    const { console, next, types } = watch(wings, { webSocket: WsWebSocket })
    await next('stats')
    const loop = console[Symbol.asyncIterator]()
    for (const link of wings.links) together(link, ['deleted'], ['install started'])
    expect(await next('closed')).toMatchObject({ error: { reason: 'deleted' } })
    expect((await loop.next()).value).toEqual({ type: 'deleted' })
    expect((await loop.next()).value).toMatchObject({ type: 'closed' })
    await expect(loop.next()).rejects.toMatchObject({ reason: 'deleted' })
    await wings.until(() => wings.links.size === 0)
    expect(types()).toEqual(['connected', 'status', 'deleted', 'closed'])
  })
})

test('the waits grow, up to the longest, with a part left to chance', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const { seen, next } = watch(wings, { reconnect: { limit: 4, baseMs: 4, capMs: 10 } })
  await next('connected')
  wings.refusals = 9
  wings.cut()
  await next('closed')
  expect(seen.flatMap((event) => (event.type === 'retrying' ? event.delayMs : []))).toEqual([3, 6, 7.5, 7.5])
})

describe('silence', () => {
  test('of a Wings that accepts nothing ends the attempt', async () => {
    let left = 1
    wings.onAuth = () => left-- <= 0
    await using watched = watch(wings, { timeoutMs: 30 })
    expect(await watched.next('retrying')).toMatchObject({
      error: { reason: 'lost', message: expect.stringContaining('nothing was accepted within 30 ms') as string },
    })
    await watched.next('connected')
    expect(wings.upgrades).toBe(2)
  })

  test('of a connection is asked about, and one that is dead is given up', async () => {
    await using watched = watch(wings, { heartbeatMs: 20 })
    await watched.next('stats')
    // Asked for, it comes, again and again.
    for (let n = 0; n < 3; n++) await watched.next('stats')
    expect(wings.received).toContainEqual(['send stats', null])
    expect(watched.types()).toEqual(['connected', 'status'])
    for (const { socket } of wings.links) socket.removeAllListeners('message')
    expect(await watched.next('disconnected')).toMatchObject({ error: { reason: 'lost' } })
    await watched.next('connected')
    expect(wings.upgrades).toBe(2)
  })

  test('may be as long as one likes', async () => {
    await using watched = watch(wings, { heartbeatMs: Infinity, timeoutMs: Infinity })
    await watched.next('stats')
    expect(wings.received).toEqual([])
  })
})

describe('an abort', () => {
  const reason = new Error('mine')
  let controller: AbortController
  beforeEach(() => {
    controller = new AbortController()
  })

  async function expectOver(console: ReturnType<typeof openConsole>, act: () => unknown): Promise<void> {
    const loop = all(console)
    const sent = console.send('late')
    const told = new Promise((resolve) => console.on('closed', resolve))
    loop.catch(() => {})
    sent.catch(() => {})
    await act()
    controller.abort(reason)
    await expect(loop).rejects.toBe(reason)
    await expect(sent).rejects.toBe(reason)
    await expect(console.ready()).rejects.toBe(reason)
    expect(await told).toEqual({ type: 'closed', error: reason })
    expect(timers()).toBe(0)
    await wings.until(() => wings.links.size === 0)
    expect(wings.received).toEqual([])
  }
  const open = (): ReturnType<typeof openConsole> => openConsole(wings.api, 'abc', { signal: controller.signal })

  test('before it begins: nothing is asked for', async () => {
    controller.abort(reason)
    const console = open()
    await expect(all(console)).rejects.toBe(reason)
    await expect(console.send('late')).rejects.toBe(reason)
    expect(wings.tokens).toEqual([])
  })

  test('at once', () => expectOver(open(), () => {}))

  test('while the panel is asked', async () => {
    wings.replies.push('hang')
    await expectOver(open(), () => wings.until(() => wings.replies.length === 0))
  })

  test('once the panel has answered', () => expectOver(open(), () => wings.until(() => wings.tokens.length === 1)))

  test('at any moment between an answer and a socket', async () => {
    let made = 0
    function Never(): void {
      made++
      throw new Error('none')
    }
    for (let moments = 0; moments < 8; moments++) {
      controller = new AbortController()
      const answer = Promise.resolve({ token: 'secret', socket: wings.socketUrl })
      const api = { ...wings.api, request: () => answer } as unknown as ClientApi
      const console = openConsole(api, 'abc', { signal: controller.signal, webSocket: Never as unknown as WebSocketConstructor })
      let isOver = false
      const told = new Promise((resolve) => {
        console.on('closed', ({ error }) => {
          isOver = true
          resolve(error)
        })
      })
      for (let moment = 0; moment < moments; moment++) await Promise.resolve()
      const [wasOver, before] = [isOver, made]
      controller.abort(reason)
      if (wasOver) expect(await told).toMatchObject({ reason: 'refused' })
      else expect(await told).toBe(reason)
      await new Promise(setImmediate)
      expect(made).toBe(before)
      expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    }
  })

  test('while the socket opens', async () => {
    wings.onOpen = () => false
    await expectOver(open(), () => wings.until(() => wings.upgrades === 1))
  })

  test('while the token is shown', async () => {
    wings.onAuth = () => false
    await expectOver(open(), () => wings.until(() => wings.shown.length === 1))
  })

  test('while it waits to try again', async () => {
    wings.refusals = 9
    const console = open()
    await expectOver(console, () => new Promise<void>((resolve) => console.on('retrying', () => resolve())))
  })

  test('while it is connected, and while a token is renewed', async () => {
    for (const isRenewing of [false, true]) {
      controller = new AbortController()
      const { console, next } = watch(wings, { signal: controller.signal })
      await next('stats')
      const loop = console[Symbol.asyncIterator]()
      if (isRenewing) {
        wings.replies.push('hang')
        wings.emit('token expiring')
        await wings.until(() => wings.replies.length === 0)
      }
      const waiting = loop.next()
      controller.abort(reason)
      expect(await waiting).toEqual({ done: false, value: { type: 'closed', error: reason } })
      await expect(loop.next()).rejects.toBe(reason)
      expect(timers()).toBe(0)
    }
  })
})

test('waiting leaves no timer and no listener behind, however it ends', async () => {
  wings.state = 'running'
  await using watched = watch(wings)
  await watched.next('status')
  const { console } = watched
  let listeners = 0
  const counted = {
    get status() {
      return console.status
    },
    ready: () => console.ready(),
    send: (command: string) => console.send(command),
    on: (...args: Parameters<Console['on']>) => {
      listeners++
      const stop = console.on(...args)
      return () => {
        listeners--
        stop()
      }
    },
  } as unknown as Console
  const { signal } = new AbortController()
  const before = timers()
  await runCommand(counted, 'list', { until: 'list', signal })
  await runCommand(counted, 'list', { quietMs: 1, signal })
  await waitForState(counted, 'running', { signal })
  await expect(waitForState(counted, 'offline', { timeoutMs: 1, signal })).rejects.toMatchObject({ pending: 'running' })
  expect([listeners, timers() - before, getEventListeners(signal, 'abort').length]).toEqual([0, 0, 0])
})
