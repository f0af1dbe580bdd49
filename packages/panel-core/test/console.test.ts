import { inspect } from 'node:util'
import { ConfigurationError, InvalidInputError } from '@infra/core'
import type { ConsoleEvent, WebSocketConstructor } from '@infra/panel-core/console'
import { openConsole, runCommand, waitForState } from '@infra/panel-core/console'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { WebSocket as WsWebSocket } from 'ws'
import { all, watch } from './console-tools.js'
import { PANEL, together, Wings } from './wings.js'

let wings: Wings
beforeEach(async () => {
  wings = await Wings.start()
})
afterEach(async () => {
  await wings[Symbol.asyncDispose]()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe.each([
  ['the runtime’s WebSocket', undefined],
  ['that of ws', WsWebSocket satisfies WebSocketConstructor],
])('with %s', (_, webSocket) => {
  const options = { ...(webSocket && { webSocket }) }

  test('it connects with the panel’s origin, and tells the state', async () => {
    await using watched = watch(wings, options)
    await watched.next('stats')
    expect(watched.seen).toEqual([
      { type: 'connected' },
      { type: 'status', status: 'offline' },
      { type: 'stats', stats: JSON.parse(wings.stats()) as unknown },
    ])
    expect(watched.console.status).toBe('offline')
    expect(wings.shown).toEqual(wings.tokens)
  })

  test('what is said before it is connected is sent then, once and in order', async () => {
    wings.state = 'running'
    await using watched = watch(wings, options)
    const { console } = watched
    await Promise.all([console.send('say hi'), console.logs(), console.stats(), console.setState('stop')])
    await watched.next('status')
    await wings.until(() => wings.received.length === 4)
    expect(wings.received).toEqual([
      ['send command', 'say hi'],
      ['send logs', null],
      ['send stats', null],
      ['set state', 'stop'],
    ])
    await wings.until(() => wings.state === 'offline')
  })

  test('close ends loops, refuses what is not sent yet, and leaves no socket', async () => {
    const { console, next, seen } = watch(wings, options)
    await next('stats')
    const loop = all(console)
    console.close()
    console.close()
    expect(await loop).toEqual([{ type: 'closed' }])
    expect(seen.at(-1)).toEqual({ type: 'closed' })
    await expect(console.send('late')).rejects.toMatchObject({ name: 'ConsoleError', reason: 'closed' })
    await expect(console.ready()).rejects.toMatchObject({ reason: 'closed' })
    expect(await all(console)).toEqual([])
    await wings.until(() => wings.links.size === 0)
    expect(wings.received).toEqual([])
  })
})

test('loops and listeners get the same, each from its beginning on; leaving a loop closes nothing', async () => {
  await using watched = watch(wings)
  const { console, next } = watched
  const lines: string[] = []
  const stop = console.on('console output', ({ line }) => lines.push(line))
  const loop = (async () => {
    const events: ConsoleEvent[] = []
    for await (const event of console) {
      events.push(event)
      if (event.type === 'console output' && event.line === '2') return events
    }
    return []
  })()
  await next('stats')
  wings.emit('console output', '1')
  wings.emit('console output', '2')
  expect((await loop).map(({ type }) => type)).toEqual(['connected', 'status', 'stats', 'console output', 'console output'])
  expect(lines).toEqual(['1', '2'])
  stop()
  wings.emit('console output', '3')
  for (let n = 0; n < 3; n++) await next('console output')
  expect(lines).toEqual(['1', '2'])
  expect(watched.types()).toEqual(['connected', 'status', 'console output', 'console output', 'console output'])
})

test('events are typed by their name', () => {
  const console = {} as ReturnType<typeof openConsole>
  type Listener = Parameters<typeof console.on<'backup completed'>>[1]
  expectTypeOf<Parameters<Listener>[0]['backup']['file_size']>().toEqualTypeOf<number>()
  const read = (event: ConsoleEvent): number | undefined => (event.type === 'stats' ? event.stats.network.rx_bytes : undefined)
  expect(read({ type: 'deleted' })).toBeUndefined()
  // @ts-expect-error there is no such event
  void ((): unknown => console.on('nothing', () => {}))
})

test('a listener that throws disturbs nobody, and is not hushed up', async () => {
  const { queueMicrotask: real } = globalThis
  const uncaught: unknown[] = []
  // The runtime's own fetch needs it too.
  vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((call) =>
    real(() => {
      try {
        call()
      } catch (error) {
        uncaught.push(error)
      }
    }),
  )
  await using watched = watch(wings)
  watched.console.on('status', () => {
    throw new Error('mine')
  })
  await watched.next('stats')
  expect(watched.types()).toEqual(['connected', 'status'])
  expect(uncaught).toEqual([new Error('mine')])
})

describe('what it is made with', () => {
  test('another origin', async () => {
    const { next } = watch(wings, { origin: 'https://elsewhere.test', reconnect: 0 })
    const { error } = await next('closed')
    expect(error).toMatchObject({ name: 'ConsoleError', reason: 'lost' })
    expect((error as Error).message).toMatch(
      /127\.0\.0\.1:\d+: it was closed with code 1006.*https:\/\/elsewhere\.test an origin that Wings allows/,
    )
  })

  test('a WebSocket as browsers have it, which takes no headers', async () => {
    const made: unknown[][] = []
    class Browser extends WsWebSocket {
      constructor(...args: [string, unknown?]) {
        made.push(args)
        if (args.length > 1) throw new SyntaxError('not the name of a protocol')
        super(args[0], { headers: { Origin: PANEL } })
      }
    }
    await using watched = watch(wings, { webSocket: Browser as unknown as WebSocketConstructor })
    await watched.next('connected')
    expect(made).toEqual([[wings.socketUrl, { headers: { Origin: PANEL } }], [wings.socketUrl]])
  })

  test('an address that the runtime does not take', async () => {
    wings.socketUrl = 'gopher://127.0.0.1/x'
    const { next } = watch(wings)
    expect((await next('closed')).error).toMatchObject({
      reason: 'refused',
      message: expect.stringContaining('gopher://127.0.0.1') as string,
    })
  })

  test('no WebSocket at all', () => {
    vi.stubGlobal('WebSocket', undefined)
    expect(() => openConsole(wings.api, 'abc')).toThrow(ConfigurationError)
    expect(wings.tokens).toEqual([])
  })

  test.each(['timeoutMs', 'heartbeatMs', 'maxBuffered'])('a bad %s', (field) => {
    for (const value of [0, -1, Number.NaN]) expect(() => openConsole(wings.api, 'abc', { [field]: value })).toThrow(InvalidInputError)
  })

  test('an id that is none ends it', async () => {
    const console = openConsole(wings.api, '..')
    await expect(console.ready()).rejects.toBeInstanceOf(InvalidInputError)
  })
})

test('no token is in what it shows, in errors or in events, even when Wings repeats it', async () => {
  const { console, seen, next } = watch(wings)
  await next('stats')
  const [token] = wings.tokens as [string]
  wings.emit('daemon error', `refused ${token}`)
  wings.emit('jwt error', 'jwt: exp claim')
  await wings.until(() => wings.shown.length === 2)
  wings.raw(`what was ${token}?`)
  await vi.waitFor(() => expect(seen.some((event) => event.type === 'other')).toBe(true))
  wings.deny(`denylist ${wings.tokens[1]!}`)
  wings.onAuth = ({ socket }) => {
    socket.send(JSON.stringify({ event: 'jwt error', args: [`nor ${wings.tokens.at(-1)!}`] }))
    return false
  }
  wings.emit('status', 'running')
  const { error } = await next('closed')
  expect((error as Error).message).toBe('client.servers.console: Wings refuses the token: nor [redacted]')
  const shown = inspect([console, seen, error], { depth: 9, showHidden: true }) + JSON.stringify([console, seen])
  for (const each of wings.tokens) expect(shown).not.toContain(each)
  expect(shown).toContain('refused [redacted]')
})

describe('runCommand', () => {
  test.each([
    ['a text', '> save-all'],
    ['a pattern', /SAVE/gi],
    ['a function', (line: string, lines: readonly string[]) => lines.includes('> save-all') && line.startsWith('>')],
  ])('collects until %s', async (_, until) => {
    wings.state = 'running'
    await using watched = watch(wings)
    await watched.next('status')
    wings.emit('console output', 'before')
    await watched.next('console output')
    // Twice, since some patterns remember where they were.
    expect(await runCommand(watched.console, 'save-all', { until })).toEqual(['> save-all'])
    expect(await runCommand(watched.console, 'save-all', { until })).toEqual(['> save-all'])
    expect(wings.received).toEqual([
      ['send command', 'save-all'],
      ['send command', 'save-all'],
    ])
  })

  test('collects until it is quiet, the latest lines only', async () => {
    wings.state = 'running'
    await using watched = watch(wings)
    const run = runCommand(watched.console, 'list', { quietMs: 60, maxLines: 2 })
    await watched.next('console output')
    for (const line of ['a', 'b', 'c']) wings.emit('console output', line)
    expect(await run).toEqual(['b', 'c'])
  })

  test('gives up at the deadline with what there was, and leaves nothing behind', async () => {
    wings.state = 'running'
    await using watched = watch(wings)
    const run = runCommand(watched.console, 'list', { until: 'never', timeoutMs: 50 })
    await expect(run).rejects.toMatchObject({ name: 'WaitTimeoutError', pending: ['> list'] })
  })

  test('what was given up before it is connected is never sent', async () => {
    let answer: () => void = () => {}
    wings.replies.push(new Promise((resolve) => (answer = resolve)))
    await using watched = watch(wings)
    await expect(runCommand(watched.console, 'stop', { timeoutMs: 1 })).rejects.toMatchObject({ name: 'WaitTimeoutError', pending: [] })
    const aborted = AbortSignal.abort(new Error('mine'))
    await expect(runCommand(watched.console, 'stop', { signal: aborted })).rejects.toThrow('mine')
    const controller = new AbortController()
    const run = runCommand(watched.console, 'stop', { signal: controller.signal })
    controller.abort(new Error('yours'))
    await expect(run).rejects.toThrow('yours')
    answer()
    await watched.next('stats')
    await watched.console.send('after')
    await wings.until(() => wings.received.length > 0)
    expect(wings.received).toEqual([['send command', 'after']])
  })

  test('a server that is off reads no command: none is sent', async () => {
    await using watched = watch(wings)
    await watched.next('stats')
    await expect(runCommand(watched.console, 'list')).rejects.toMatchObject({ name: 'ConsoleError', reason: 'offline' })
    expect(wings.received).toEqual([])
  })

  test('takes nothing for its output that came before', async () => {
    wings.state = 'running'
    wings.onAuth = (link) => {
      link.token = wings.tokens[0]!
      together(link, ['auth success'], ['console output', 'before'])
      return false
    }
    await using watched = watch(wings, { webSocket: WsWebSocket })
    expect(await runCommand(watched.console, 'list', { until: '> list' })).toEqual(['> list'])
    expect(watched.types()).toEqual(['connected', 'console output', 'console output'])
  })

  test('tells that output may be missing when the connection is lost', async () => {
    wings.state = 'running'
    await using watched = watch(wings)
    const run = runCommand(watched.console, 'list', { until: 'never' })
    void watched.next('console output').then(() => wings.cut())
    await expect(run).rejects.toMatchObject({ name: 'ConsoleError', reason: 'lost' })
    await watched.next('connected')
    expect(wings.received).toEqual([['send command', 'list']])
  })

  test('ends with the console', async () => {
    const { console, next } = watch(wings)
    await next('connected')
    const run = runCommand(console, 'list', { until: 'never' })
    console.close()
    await expect(run).rejects.toMatchObject({ reason: 'closed' })
    await expect(runCommand(console, 'list')).rejects.toMatchObject({ reason: 'closed' })
    await expect(waitForState(console, 'running')).rejects.toMatchObject({ reason: 'closed' })
  })
})

describe('waitForState', () => {
  test('takes the state that there is, and one that comes', async () => {
    await using watched = watch(wings)
    await waitForState(watched.console, 'offline')
    const running = waitForState(watched.console, 'running')
    await watched.console.setState('start')
    await running
    await waitForState(watched.console, 'running')
    expect(watched.console.status).toBe('running')
  })

  test('waits for the next one after a restart, not for the one that is left', async () => {
    wings.state = 'running'
    await using watched = watch(wings)
    await watched.next('status')
    let isOver = false
    const again = waitForState(watched.console, 'running', { next: true }).then(() => (isOver = true))
    wings.emit('status', 'running')
    wings.emit('status', 'stopping')
    await vi.waitFor(() => expect(watched.console.status).toBe('stopping'))
    expect(isOver).toBe(false)
    wings.emit('status', 'running')
    await again
  })

  test('tells the state at the deadline', async () => {
    await using watched = watch(wings)
    await watched.next('status')
    await expect(waitForState(watched.console, 'running', { timeoutMs: 1 })).rejects.toMatchObject({ pending: 'offline' })
  })
})
