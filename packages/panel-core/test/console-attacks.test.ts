import { openConsole } from '@infra/panel-core/console'
import { describe, expect, test, vi } from 'vitest'
import { recorder } from './recorder.js'
import { reason, shown } from './shown.js'

describe('a console of a Wings that does as it likes', () => {
  /** A WebSocket in memory: `frames` is what its Wings sends, once it was shown a token. */
  function hostile(wings: (socket: Hostile) => void, socket = 'wss://node.test/ws') {
    let tokens = 0
    const { client } = recorder([], {
      fetch: () => Promise.resolve(Response.json({ data: { token: `sesame-${tokens++}`, socket } })),
    })
    class Fake extends Hostile {
      constructor() {
        super(wings)
      }
    }
    const reconnect = { limit: 5, baseMs: 1, capMs: 20 }
    const console = openConsole(client, 's', { webSocket: Fake, reconnect })
    return { console, tokens: () => tokens }
  }

  class Hostile {
    readonly #on: Record<string, ((event: object) => void)[]> = {}
    readonly #wings: (socket: Hostile) => void
    constructor(wings: (socket: Hostile) => void) {
      this.#wings = wings
      queueMicrotask(() => this.tell('open', {}))
    }
    addEventListener(type: string, listener: (event: object) => void): void {
      ;(this.#on[type] ??= []).push(listener)
    }
    tell(type: string, event: object): void {
      for (const listener of this.#on[type] ?? []) listener(event)
    }
    frame(event: unknown, ...args: unknown[]): void {
      this.tell('message', { data: JSON.stringify({ event, args }) })
    }
    send(text: string): void {
      if ((JSON.parse(text) as { event: string }).event === 'auth') queueMicrotask(() => this.#wings(this))
    }
    close(): void {}
  }

  test('frames that are no frames, or deep, or huge, or of odd kinds, throw nothing', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const { console } = hostile((socket) => {
      socket.frame('auth success')
      for (const event of ['stats', 'status', 'console output', 'backup completed', 'deleted ', '__proto__', 'constructor', 'toString'])
        for (const arg of [deep, '{}', '{"toString":1,"valueOf":1}', 'null', '[null]', '"\\ud800"', '{"__proto__":{"evil":1}}'])
          socket.tell('message', { data: `{"event":${JSON.stringify(event)},"args":[${arg}]}` })
      for (const data of [
        deep,
        '{"event":{"toString":1}}',
        '{"__proto__":{"event":"deleted"}}',
        new ArrayBuffer(8),
        new Blob(['x']),
        undefined,
        'x'.repeat(1e7),
      ])
        socket.tell('message', { data })
      for (const text of [deep, '[]', 'null', '5', '{"__proto__":{"evil":1}}', '{"state":{}}']) {
        socket.frame('stats', text)
        socket.frame('backup completed:x', text)
      }
      socket.frame('console output', 'the end')
    })
    const events: string[] = []
    for await (const event of console) {
      events.push(event.type)
      if (event.type === 'console output' && event.line === 'the end') break
    }
    console.close()
    expect(new Set(events)).toEqual(new Set(['connected', 'other', 'stats', 'backup completed', 'status', 'console output']))
    expect(({} as { evil?: unknown }).evil).toBeUndefined()
  })

  test.each(['[[]]', '{"toString":1,"valueOf":1}', 'null', '5', `${'['.repeat(100_000)}${']'.repeat(100_000)}`])(
    'a refusal that is no text ends it, as any that lasts',
    async (arg) => {
      const { console } = hostile((socket) => socket.tell('message', { data: `{"event":"jwt error","args":[${arg}]}` }))
      expect(await reason(console.ready())).toMatchObject({ name: 'ConsoleError', reason: 'refused' })
    },
  )

  test('events called like ours are not ours', async () => {
    const { console } = hostile((socket) => {
      socket.frame('auth success')
      for (const name of ['closed', 'connected', 'disconnected', 'retrying', 'dropped', 'other', 'closed:x']) socket.frame(name, 'x')
      socket.frame('console output', 'end')
    })
    const events: unknown[] = []
    for await (const event of console)
      if ((events.push(event.type === 'other' ? event.event : event.type), event.type === 'console output')) break
    console.close()
    expect(events).toEqual([
      'connected',
      'closed',
      'connected',
      'disconnected',
      'retrying',
      'dropped',
      'other',
      'closed:x',
      'console output',
    ])
  })

  test('a refusal is told in one short line, without the token', async () => {
    const { console } = hostile((socket) => socket.frame('jwt error', `\u001b[2Jsesame-0\r\nERROR ${'x'.repeat(5000)}`))
    const error = (await reason(console.ready())) as Error
    expect(error.message).toMatch(/refuses the token: {2}\[2J\[redacted\] ERROR x+$/)
    expect(error.message.length).toBeLessThan(700)
    expect(shown([error, console])).not.toContain('sesame')
  })

  test.each([
    ['accepts and closes', (socket: Hostile) => socket.frame('auth success')],
    ['accepts twice and closes', (socket: Hostile) => (socket.frame('auth success'), socket.frame('auth success'))],
  ])('one that %s, for ever, is given up', async (_, accept) => {
    let sockets = 0
    const { console, tokens } = hostile((socket) => {
      sockets++
      accept(socket)
      socket.tell('close', { code: 1006 })
    })
    const types: string[] = []
    const failure = await reason(
      (async () => {
        for await (const { type } of console) types.push(type)
      })(),
    )
    expect(failure).toMatchObject({ name: 'ConsoleError', reason: 'lost' })
    expect(sockets).toBe(6)
    expect(tokens()).toBe(1)
  })

  test.each(['token expiring', 'jwt error'])(
    'one that says %s after each token does not make it ask the panel at once each time',
    async (event) => {
      let shows = 0
      const { console, tokens } = hostile((socket) => {
        shows++
        socket.frame('auth success')
        socket.frame(event, 'jwt: exp claim is invalid')
      })
      const before = Date.now()
      await vi.waitFor(() => expect(shows).toBeGreaterThan(4))
      console.close()
      // The gap is as long as the longest wait, 20 ms here.
      expect(Date.now() - before).toBeGreaterThanOrEqual(55)
      expect(tokens()).toBeLessThan(4 + (Date.now() - before) / 20)
    },
  )

  test.each(['javascript:alert(1)//\n\u001b[2J', 'not an address', 'gopher://user:sesame@node.test/x'])(
    '%j is no address of a socket',
    async (socket) => {
      function strict(url: string): never {
        throw new SyntaxError(url)
      }
      const { client } = recorder([{ body: { data: { token: 'sesame-0', socket } } }])
      const error = (await reason(openConsole(client, 's', { webSocket: strict as never }).ready())) as Error
      expect(error).toMatchObject({ name: 'ConsoleError', reason: 'refused' })
      expect(error.message).not.toMatch(/\p{Cc}|sesame|alert/u)
    },
  )
})
