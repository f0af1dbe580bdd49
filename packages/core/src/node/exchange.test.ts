import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'

import { describe, expect, test } from 'vitest'

import { ENGINES, closed, open, rejection, serve, serveBytes, serveTcp, until } from '../../test/node/servers.js'

/** How many functions listen to a signal. */
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length
const reason = { why: 'enough' }

describe.each(ENGINES)('%s: abort', (engine) => {
  test('before: nothing is opened', async () => {
    const server = await serve((_, response) => response.end())
    const signal = AbortSignal.abort(reason)
    await expect(open(engine)(server.url, { signal })).rejects.toBe(reason)
    await expect(open(engine)(new Request(server.url), { signal })).rejects.toBe(reason)
    expect([server.opened, listeners(signal)]).toEqual([0, 0])
  })

  test('while the answer is waited for: the connection is ended', async () => {
    const server = await serve(() => {})
    const controller = new AbortController()
    const call = open(engine)(server.url, { signal: controller.signal })
    await until(() => server.opened === 1)
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(listeners(controller.signal)).toBe(0)
    await closed(server)
  })

  test('while connecting', async () => {
    const server = await serveTcp((socket) => socket.resume())
    const controller = new AbortController()
    const call = open(engine, { pin: 'A'.repeat(64) })(`https://127.0.0.1:${server.port}`, { signal: controller.signal })
    await until(() => server.opened === 1)
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(listeners(controller.signal)).toBe(0)
  })

  test('while waiting for its turn: the others are not disturbed', async () => {
    const server = await serve((_, response) => setTimeout(() => response.end('ok'), 30))
    const fetch = open(engine, { maxSockets: 1 })
    const controller = new AbortController()
    const [first, second, third] = [fetch(server.url), fetch(server.url, { signal: controller.signal }), fetch(server.url)]
    controller.abort(reason)
    await expect(second).rejects.toBe(reason)
    expect(await Promise.all([first, third].map(async (call) => (await call).text()))).toEqual(['ok', 'ok'])
    expect([server.opened, listeners(controller.signal)]).toEqual([1, 0])
  })

  test.each<{ as: string; read: (response: Response) => Promise<unknown> }>([
    { as: 'text', read: (response) => response.text() },
    { as: 'stream', read: (response) => response.body!.pipeTo(new WritableStream()) },
    { as: 'bytes', read: (response) => response.bytes() },
  ])('in the middle of a body that is being read as $as', async ({ read }) => {
    const server = await serve((_, response) => response.write('begun'))
    const controller = new AbortController()
    const response = await open(engine)(server.url, { signal: controller.signal })
    const text = read(response)
    expect(listeners(controller.signal)).toBe(1)
    controller.abort(reason)
    await expect(text).rejects.toBe(reason)
    expect(listeners(controller.signal)).toBe(0)
    await closed(server)
  })

  test('after the head, before the body is read: reading fails, the connection is ended', async () => {
    const server = await serve((_, response) => response.write('begun'))
    const controller = new AbortController()
    const response = await open(engine)(server.url, { signal: controller.signal })
    controller.abort(reason)
    await closed(server)
    await expect(response.text()).rejects.toBe(reason)
  })

  test('after the end: nothing happens', async () => {
    const server = await serve((_, response) => response.end('ok'))
    const controller = new AbortController()
    const fetch = open(engine, { maxSockets: 1 })
    const response = await fetch(server.url, { signal: controller.signal })
    expect(await response.text()).toBe('ok')
    expect(listeners(controller.signal)).toBe(0)
    controller.abort(reason)
    expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(server.opened).toBe(1)
  })

  test('the signal of a Request counts as well', async () => {
    const server = await serve(() => {})
    const controller = new AbortController()
    const call = open(engine)(new Request(server.url, { signal: controller.signal }))
    await until(() => server.opened === 1)
    controller.abort(reason)
    await expect(call).rejects.toBe(reason)
    await closed(server)
  })

  test('one signal for many requests holds no more listeners than there are requests', async () => {
    const server = await serve((_, response) => response.end('ok'))
    const { signal } = new AbortController()
    const fetch = open(engine)
    for (let i = 0; i < 30; i++) await (await fetch(server.url, { signal })).text()
    for (const method of ['HEAD', 'DELETE']) await fetch(server.url, { signal, method })
    await rejection(fetch('http://127.0.0.1:1', { signal }))
    await until(() => listeners(signal) === 0)
    expect(server.opened).toBeLessThan(35)
  })
})

describe.each(ENGINES)('%s: broken answers', (engine) => {
  const codes = (error: { message: string; code?: string; cause?: { code?: string } }) => [error.message, error.code, error.cause?.code]
  /** The code that an engine has for a connection that was closed. */
  const reset = engine === 'undici' ? 'UND_ERR_SOCKET' : 'ECONNRESET'

  /** And for what is not HTTP; undici has one for some of it only. */
  const broken = engine === 'undici' ? /^(HPE_INVALID|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/ : /^HPE_/

  test('the connection is closed before the answer', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end()))
    const error = await rejection(open(engine)(`${server.url}/secret`))
    expect(codes(error)).toEqual(['fetch failed', reset, reset])
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('/secret')
  })

  test('the connection is reset before the answer', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(codes(await rejection(open(engine)(server.url)))).toEqual(['fetch failed', 'ECONNRESET', 'ECONNRESET'])
  })

  test('the connection is closed in the middle of the head', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\ncontent-le')
    expect((await rejection(open(engine)(server.url))).code).toMatch(/^(HPE_INVALID_EOF_STATE|ECONNRESET|UND_ERR_SOCKET)$/)
  })

  test.each([
    ['with a length', 'content-length: 10\r\n\r\nbegun'],
    ['in chunks', 'transfer-encoding: chunked\r\n\r\n5\r\nbegun\r\n'],
  ])('the connection is closed in the middle of a body %s', async (_, rest) => {
    const server = await serveBytes(`HTTP/1.1 200 OK\r\n${rest}`)
    const fetch = open(engine)
    const error = await rejection((await fetch(`${server.url}/secret`)).text())
    expect(error).toBeInstanceOf(TypeError)
    expect(codes(error)).toEqual(['terminated', reset, reset])
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('/secret')
    expect((await rejection((await fetch(server.url)).body!.pipeTo(new WritableStream()))).message).toBe('terminated')
  })

  test('the connection is reset in the middle of a body', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nbegun', (socket) =>
      setTimeout(() => socket.resetAndDestroy(), 20),
    )
    expect(codes(await rejection((await open(engine)(server.url)).text()))).toEqual(['terminated', 'ECONNRESET', 'ECONNRESET'])
  })

  test('a broken body that nobody reads troubles nobody', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nbegun')
    const response = await open(engine)(server.url)
    await closed(server)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH secret\r\n', broken],
    ['a header that is none', 'HTTP/1.1 200 OK\r\nsecret header: x\r\n\r\n', broken],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nsecret', broken],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\ncontent-length: 6\r\ntransfer-encoding: chunked\r\n\r\nsecret', broken],
    ['a head without end', `HTTP/1.1 200 OK\r\nx: secret${'x'.repeat(100_000)}`, /^(HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/],
  ])('%s', async (_, bytes, code) => {
    const server = await serveBytes(bytes, () => {})
    const error = await rejection(open(engine)(server.url))
    expect(error.message).toBe('fetch failed')
    expect(error.code).toMatch(code)
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('secret')
    await closed(server)
  })

  test('a chunk that is none, in the middle of a body', async () => {
    const server = await serveBytes('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nbegun\r\nsecret\r\n', () => {})
    const error = await rejection((await open(engine)(server.url)).text())
    expect(error.message).toBe('terminated')
    expect(error.code).toMatch(broken)
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('secret')
    await closed(server)
  })

  test('an upgrade that nobody asked for', async () => {
    const server = await serveBytes('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', () => {})
    expect((await rejection(open(engine)(server.url))).message).toBe('fetch failed')
    await closed(server)
  })
})

describe.each(ENGINES)('%s: back-pressure', (engine) => {
  test('a body that nobody reads stops the server, and goes on when it is read', async () => {
    const size = 32 * 2 ** 20
    let sent = 0
    const server = await serve((_, response) => {
      const write = (): void => {
        while (sent < size) {
          sent += 65_536
          if (!response.write(Buffer.alloc(65_536, 'x'))) return void response.once('drain', write)
        }
        response.end()
      }
      write()
    })
    const response = await open(engine)(server.url)
    let before = -1
    while (before !== sent) {
      before = sent
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    expect(sent).toBeLessThan(size)
    expect((await response.arrayBuffer()).byteLength).toBe(size)
  })

  test('a stream that is read slowly stops the server as well, and can be cancelled', async () => {
    const server = await serve((_, response) => {
      const write = (): void => {
        while (response.write(Buffer.alloc(65_536)));
        response.once('drain', write)
      }
      write()
    })
    const controller = new AbortController()
    const response = await open(engine)(server.url, { signal: controller.signal })
    const reader = response.body!.getReader()
    for (let i = 0; i < 3; i++) expect((await reader.read()).value!.byteLength).toBeGreaterThan(0)
    await reader.cancel('enough')
    await closed(server)
    expect(listeners(controller.signal)).toBe(0)
    expect(await reader.read()).toEqual({ done: true, value: undefined })
  })

  test('a short body that nobody reads does not keep its connection from others', async () => {
    const server = await serve((_, response) => response.end('x'.repeat(60_000)))
    const fetch = open(engine, { maxSockets: 1 })
    const responses = []
    for (let i = 0; i < 3; i++) responses.push(await fetch(server.url))
    expect((await Promise.all(responses.map((response) => response.text()))).map((text) => text.length)).toEqual([60_000, 60_000, 60_000])
    expect(server.opened).toBe(1)
  })
})
