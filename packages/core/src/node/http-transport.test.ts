import type { Socket } from 'node:net'

import { describe, expect, test } from 'vitest'

import { ENGINES, certificate, closed, open, rejection, serve, serveTcp, until } from '../../test/node/servers.js'
import { ConfigurationError } from '../errors/index.js'

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'
const own = await certificate()

describe.each(ENGINES)('%s: sockets', (engine) => {
  test('one is used again and again', async () => {
    const server = await serve((_, response) => response.end('ok'))
    const fetch = open(engine, { maxSockets: 1 })
    for (let i = 0; i < 5; i++) expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(server.opened).toBe(1)
  })

  test('keepAlive: false gives every request its own', async () => {
    const seen: unknown[] = []
    const server = await serve((request, response) => response.end(void seen.push(request.headers.connection)))
    const fetch = open(engine, { keepAlive: false })
    for (let i = 0; i < 3; i++) await (await fetch(server.url)).text()
    expect([server.opened, seen]).toEqual([3, ['close', 'close', 'close']])
    await closed(server)
  })

  test.each([
    ['http', undefined],
    ['https', own],
  ])('no more than maxSockets at a time: %s', async (_, tls) => {
    let [now, most] = [0, 0]
    const server = await serve((_request, response) => {
      most = Math.max(most, ++now)
      setTimeout(() => (now--, response.end('ok')), 5)
    }, tls)
    const fetch = open(engine, { maxSockets: 3, ...(tls && { pin: tls.pin }) })
    const texts = await Promise.all(Array.from({ length: 12 }, async (__, i) => (await fetch(`${server.url}/${i}`)).text()))
    expect(texts).toEqual(Array(12).fill('ok'))
    expect([most, server.opened]).toEqual([3, 3])
  })

  test('those that wait go in the order of the calls', async () => {
    const order: unknown[] = []
    const server = await serve((request, response) => {
      order.push(request.url)
      response.end('ok')
    })
    const fetch = open(engine, { maxSockets: 1 })
    await Promise.all(Array.from({ length: 6 }, async (_, i) => (await fetch(`${server.url}/${i}`)).text()))
    expect(order).toEqual(['/0', '/1', '/2', '/3', '/4', '/5'])
  })

  test('a call that failed makes room for the next', async () => {
    const { server, url } = await serveTcp(() => {})
    await new Promise((resolve) => server.close(resolve))
    const fetch = open(engine, { maxSockets: 1 })
    const codes = await Promise.all(Array.from({ length: 4 }, async () => (await rejection(fetch(url))).code))
    expect(codes).toEqual(Array(4).fill('ECONNREFUSED'))
  })

  test('origins do not wait for one another', async () => {
    const [silent, server] = await Promise.all([serveTcp((socket) => socket.resume()), serve((_, response) => response.end('ok'))])
    const fetch = open(engine, { maxSockets: 1 })
    const controller = new AbortController()
    const stuck = rejection(fetch(silent.url, { signal: controller.signal }))
    expect(await (await fetch(server.url)).text()).toBe('ok')
    controller.abort()
    await stuck
  })

  test('close: idle sockets end at once, the others with their call; later calls are refused', async () => {
    const waiting: Array<() => void> = []
    const server = await serve((request, response) =>
      request.url === '/slow' ? waiting.push(() => response.end('slow')) : response.end('ok'),
    )
    const fetch = open(engine)
    await (await fetch(server.url)).text()
    const slow = fetch(`${server.url}/slow`)
    await until(() => waiting.length === 1)
    fetch.close()
    const error = await rejection(fetch(server.url))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error.message).toBe('This fetch was closed. Create another one')
    waiting[0]!()
    expect(await (await slow).text()).toBe('slow')
    await closed(server)
    fetch.close()
  })
})

describe('a kept connection that the server closed', () => {
  /** A server whose first connection answers once and then does as told; others answer always, unless told otherwise. */
  async function start(
    again: (socket: Socket, connection: number) => void,
  ): Promise<Awaited<ReturnType<typeof serveTcp>> & { requests: string[] }> {
    const requests: string[] = []
    let connections = 0
    const server = await serveTcp((socket) => {
      const connection = ++connections
      let answered = 0
      socket.on('data', (chunk) => {
        requests.push(`${connection} ${chunk.toString('latin1').split(' ')[0]}`)
        if (answered++ === 0 && connection === 1) socket.write(OK)
        else again(socket, connection)
      })
    })
    return Object.assign(server, { requests })
  }
  const recover = (socket: Socket, connection: number): unknown => (connection === 1 ? socket.end() : socket.write(OK))
  const options = { maxSockets: 1 }

  test.each(['GET', 'OPTIONS'])('%s is sent again on a new one', async (method) => {
    const server = await start(recover)
    const fetch = open('node:http', options)
    await (await fetch(server.url)).text()
    expect(await (await fetch(server.url, { method })).text()).toBe('ok')
    expect(server.requests).toEqual(['1 GET', `1 ${method}`, `2 ${method}`])
  })

  test('also when it was reset', async () => {
    const server = await start((socket, connection) => (connection === 1 ? socket.resetAndDestroy() : socket.write(OK)))
    const fetch = open('node:http', options)
    await (await fetch(server.url)).text()
    expect(await (await fetch(server.url)).text()).toBe('ok')
  })

  test('the room for others is given back once', async () => {
    const server = await start(recover)
    const fetch = open('node:http', options)
    for (let i = 0; i < 4; i++) expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(await Promise.all([1, 2, 3].map(async () => (await fetch(server.url)).status))).toEqual([200, 200, 200])
    await until(() => server.sockets.size <= 1)
  })

  test('only once', async () => {
    const server = await start((socket) => socket.end())
    const fetch = open('node:http', options)
    await (await fetch(server.url)).text()
    expect((await rejection(fetch(server.url))).code).toBe('ECONNRESET')
    expect(server.requests).toEqual(['1 GET', '1 GET', '2 GET'])
  })

  test.each<[string, RequestInit]>([
    ['what may change something', { method: 'POST', body: 'x' }],
    ['what may change something, though it may be repeated', { method: 'DELETE' }],
    ['what has a body', { method: 'OPTIONS', body: 'x' }],
  ])('not for %s', async (_, init) => {
    const server = await start(recover)
    const fetch = open('node:http', options)
    await (await fetch(server.url)).text()
    expect((await rejection(fetch(server.url, init))).code).toBe('ECONNRESET')
    expect(server.opened).toBe(1)
  })

  test('not on a new connection, nor after the head, nor after something that is no HTTP', async () => {
    const fresh = await serveTcp((socket) => socket.once('data', () => socket.end()))
    expect((await rejection(open('node:http')(fresh.url))).code).toBe('ECONNRESET')
    expect(fresh.opened).toBe(1)
    for (const [bytes, code] of [
      ['HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nbegun', 'ECONNRESET'],
      ['SSH-2.0\r\n', /^HPE_/],
    ] as const) {
      const server = await start((socket) => socket.end(bytes))
      const fetch = open('node:http', options)
      await (await fetch(server.url)).text()
      expect((await rejection(fetch(server.url).then((response) => response.text()))).code).toMatch(code)
      expect(server.opened).toBe(1)
    }
  })

  test('not when it was aborted meanwhile', async () => {
    const server = await start(() => {})
    const fetch = open('node:http', options)
    await (await fetch(server.url)).text()
    const controller = new AbortController()
    const call = fetch(server.url, { signal: controller.signal })
    await until(() => server.requests.length === 2)
    controller.abort('enough')
    await expect(call).rejects.toBe('enough')
    await closed(server)
    expect(server.opened).toBe(1)
  })
})

describe('idle sockets', () => {
  /** Answers one request with a `keep-alive` header, and measures how long the socket is then kept. */
  async function keptFor(header: string): Promise<number> {
    const server = await serveTcp((socket) => socket.once('data', () => socket.write(OK.replace('\r\n\r\n', `\r\n${header}\r\n\r\n`))))
    await (await open('node:http')(server.url)).text()
    const started = performance.now()
    await closed(server)
    return performance.now() - started
  }

  test.concurrent('end a second before the server would end them', async () => {
    const ms = await keptFor('Keep-Alive: timeout=3, max=10')
    expect(ms).toBeGreaterThan(1900)
    expect(ms).toBeLessThan(2950)
  })

  test.concurrent.each(['keep-alive: timeout=1', 'keep-alive: timeout=0'])('%s: they are not kept', async (header) => {
    expect(await keptFor(header)).toBeLessThan(900)
  })

  test.concurrent('end after four seconds when the server says nothing', { timeout: 10_000 }, async () => {
    const ms = await keptFor('x: y')
    expect(ms).toBeGreaterThan(3900)
    expect(ms).toBeLessThan(5500)
  })

  test('data that nobody asked for ends them, and is not taken for an answer', async () => {
    const server = await serveTcp((socket) => socket.on('data', () => socket.write(OK)))
    const fetch = open('node:http', { maxSockets: 1 })
    await (await fetch(server.url)).text()
    for (const socket of server.sockets) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil')
    await closed(server)
    expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(server.opened).toBe(2)
  })

  test('do not keep the process alive', async () => {
    const server = await serve((_, response) => response.end('ok'))
    await (await open('node:http')(server.url)).text()
    const [socket] = [...server.sockets]
    expect(socket).toBeDefined()
    const { activeHandles } = await import('node:process').then(({ getActiveResourcesInfo }) => ({
      activeHandles: getActiveResourcesInfo(),
    }))
    // One is the server's end; the client's is not counted.
    expect(activeHandles.filter((name) => name === 'TCPSocketWrap')).toHaveLength(1)
  })
})
