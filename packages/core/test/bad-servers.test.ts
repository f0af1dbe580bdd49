import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { generate } from 'selfsigned'
import { describe, expect, test } from 'vitest'
import { http, startRawServer } from './raw-server.js'
import { TRANSPORTS, until, useRig } from './rig.js'
import { apiOf, startServer, thing } from './server.js'

const JSON_TYPE = { 'content-type': 'application/json' }
const FINE = http(200, JSON_TYPE, '{"fine":true}')

/** A port where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const CUT = 'the connection was cut'
const UNREADABLE = 'what came cannot be read. Is it https, or another port?'

/** What a server does with a connection on which a request came. */
type Deed = (socket: Socket) => unknown

const CUTS: [string, Deed][] = [
  ['closes without a word', (socket) => socket.end()],
  ['resets without a word', (socket) => socket.resetAndDestroy()],
  ['resets within the head', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-', () => socket.resetAndDestroy())],
  ['closes after the head', (socket) => socket.end(http(200, { ...JSON_TYPE, 'content-length': '9' }))],
  ['closes within a body of known length', (socket) => socket.end(http(200, { ...JSON_TYPE, 'content-length': '9' }, '{"a":1'))],
  ['closes within a chunked body', (socket) => socket.end(http(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, '6\r\n{"a":1\r\n'))],
  [
    'resets within the body',
    (socket) => socket.write(http(200, { ...JSON_TYPE, 'content-length': '9' }, '{"a":1'), () => socket.resetAndDestroy()),
  ],
  ['closes after an early hint', (socket) => socket.end('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n')],
  [
    'switches to another protocol',
    (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
  ],
]

const GARBAGE: [string, string | Buffer][] = [
  ['no HTTP at all', 'what do you want?\r\n\r\n'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['a TLS alert', Buffer.from([0x15, 3, 1, 0, 2, 2, 40])],
  ['a bare body', '{"fine":true}'],
  ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n'],
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
  ['two framings', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n'],
  ['a negative length', 'HTTP/1.1 200 OK\r\ncontent-length: -2\r\n\r\n{}'],
  ['a chunk of no size', http(200, { 'transfer-encoding': 'chunked' }, 'zz\r\n{}\r\n0\r\n\r\n')],
  ['a header with a control character', 'HTTP/1.1 200 OK\r\nx-a: \x01\r\ncontent-length: 2\r\n\r\n{}'],
  ['a header without a name', 'HTTP/1.1 200 OK\r\n: a\r\ncontent-length: 2\r\n\r\n{}'],
  ['headers of 100 kB', http(200, { 'x-a': 'a'.repeat(100_000) }, '{}')],
  ['gzip that is none', http(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }, '{"fine":true}')],
]

describe.each(TRANSPORTS)('bad servers, over %s', (_, open) => {
  const rig = useRig(open)

  test('a refused connection: any operation is repeated, since nothing was sent', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const message = `x: no answer from ${url} (ECONNREFUSED): nothing listens there. Is the server up, and the port right?`
    expect(await rig.failure(rig.api(url).request({ op: 'x', method: 'POST', path: '/x', body: {} }))).toMatchObject({
      name: 'ConnectionError',
      code: 'ECONNREFUSED',
      operation: 'x',
      message,
    })
    expect(rig.told()).toEqual(['onRequest', 'onRetry', 'onRequest', 'onRetry', 'onRequest', 'onError'])
  })

  test('an unknown host', async () => {
    const error = await rig.failure(rig.api('http://nowhere.invalid', { retry: 0 }).request(thing))
    // Without a network the resolver cannot know.
    const words = {
      ENOTFOUND: 'there is no such host. Is its name right?',
      EAI_AGAIN: 'its name could not be looked up. Is the network up?',
    }
    const code = error.code as keyof typeof words
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
      message: `things.get: no answer from http://nowhere.invalid (${code}): ${words[code]}`,
    })
  })

  test('a name that cannot be one is not tried again', async () => {
    await rig.failure(rig.api(`http://${'x'.repeat(64)}.invalid`).request(thing))
    expect(rig.told()).toEqual(['onRequest', 'onError'])
  })

  test.each(CUTS)('a server that %s: a read is repeated, a write is not', async (_name, deed) => {
    const server = await rig.use(startRawServer((socket) => deed(socket)))
    const expected = {
      name: 'ConnectionError',
      code: 'ECONNRESET',
      message: `things.get: no answer from ${server.url} (ECONNRESET): ${CUT}`,
    }
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject(expected)
    expect(server.heads).toHaveLength(3)
    await rig.failure(rig.api(server.url).request({ ...thing, method: 'POST', body: {} }))
    expect(server.heads).toHaveLength(4)
  })

  test.each(CUTS)('a server that %s once is survived', async (_name, deed) => {
    const server = await rig.use(startRawServer((socket, nth) => (nth === 1 ? deed(socket) : socket.write(FINE))))
    expect(await rig.api(server.url).request(thing)).toEqual({ fine: true })
    expect(rig.told()).toEqual(['onRequest', 'onRetry', 'onRequest', 'onResponse'])
  })

  test.each(GARBAGE)('an answer that is %s', async (_name, bytes) => {
    const server = await rig.use(startRawServer((socket) => socket.end(bytes)))
    const expected = {
      name: 'ConnectionError',
      code: 'INVALID_HTTP',
      message: `things.get: no answer from ${server.url} (INVALID_HTTP): ${UNREADABLE}`,
    }
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject(expected)
  })

  test('https spoken to a port for http', async () => {
    const server = await rig.use(startServer(() => {}))
    const url = server.url.replace('http:', 'https:')
    const code = 'ERR_SSL_WRONG_VERSION_NUMBER'
    expect(await rig.failure(rig.api(url).request(thing))).toMatchObject({
      name: 'ConnectionError',
      code,
      message: `things.get: no answer from ${url} (${code}): TLS failed. Is it http, or another port?`,
    })
    expect(rig.told()).toEqual(['onRequest', 'onError'])
  })

  test('http spoken to a port for https', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' })
    const server = await rig.use(startRawServer(() => {}, createTlsServer({ key, cert })))
    const error = await rig.failure(rig.api(server.url).request(thing))
    // Before its alert is read the connection may be gone.
    const words = error.code === 'ECONNRESET' ? CUT : UNREADABLE
    expect(error).toMatchObject({
      name: 'ConnectionError',
      code: expect.stringMatching(/^(ECONNRESET|INVALID_HTTP)$/),
      message: `things.get: no answer from ${server.url} (${error.code}): ${words}`,
    })
  })

  test('a certificate that nobody vouches for is not tried again', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' })
    const server = await rig.use(startRawServer((socket) => socket.write(FINE), createTlsServer({ key, cert })))
    const url = server.url.replace('http:', 'https:')
    const code = 'DEPTH_ZERO_SELF_SIGNED_CERT'
    expect(await rig.failure(rig.api(url).request(thing))).toMatchObject({
      name: 'ConnectionError',
      code,
      message: `things.get: no answer from ${url} (${code}): its certificate was refused`,
    })
    expect(server.heads).toEqual([])
    expect(rig.told()).toEqual(['onRequest', 'onError'])
  })

  test('a server that ends a kept connection between two requests is asked on another one, a write too', async () => {
    const server = await rig.use(startRawServer((socket) => socket.write(FINE, () => setTimeout(() => socket.end(), 5))))
    const api = rig.api(server.url)
    expect(await api.request(thing)).toEqual({ fine: true })
    await until(() => server.sockets() === 0)
    expect(await api.request({ ...thing, method: 'POST', body: {} })).toEqual({ fine: true })
    expect(rig.told()).toEqual(['onRequest', 'onResponse', 'onRequest', 'onResponse'])
  })

  test('a server that ends a kept connection when the next request comes: a read is repeated, a write is not', async () => {
    const used = new Set<Socket>()
    const server = await rig.use(
      startRawServer((socket, nth) => {
        const isWrite = server.heads[nth - 1]!.startsWith('POST')
        if (isWrite || used.has(socket)) socket.destroy()
        else {
          used.add(socket)
          socket.write(FINE)
        }
      }),
    )
    const api = rig.api(server.url)
    for (let i = 0; i < 4; i++) expect(await api.request(thing)).toEqual({ fine: true })
    expect(server.heads.length).toBeGreaterThan(4)
    expect(await rig.failure(api.request({ ...thing, method: 'POST', body: {} }))).toMatchObject({
      name: 'ConnectionError',
      code: 'ECONNRESET',
    })
    expect(server.heads.filter((head) => head.startsWith('POST'))).toHaveLength(1)
  })

  test('a server that answers before it has read the request', async () => {
    const held: Socket[] = []
    const server = await rig.use(
      startRawServer((socket) => {
        held.push(socket.pause())
        socket.write(http(413, { ...JSON_TYPE, connection: 'close' }, '{"code":"TooLarge"}'))
      }),
    )
    const body = new Uint8Array(4_000_000)
    expect(await rig.failure(rig.api(server.url).request({ op: 'x', method: 'PUT', path: '/x', body }))).toMatchObject({
      name: 'ApiError',
      status: 413,
      code: 'TooLarge',
    })
    expect(held).toHaveLength(1)
    held[0]!.resume()
  })

  test('a server that answers before it has read the request, and slams the door', async () => {
    const server = await rig.use(
      startRawServer((socket) => socket.write(http(413, { connection: 'close' }, '{"code":"TooLarge"}'), () => socket.destroy())),
    )
    const body = new Uint8Array(4_000_000)
    const error = await rig.failure(rig.api(server.url).request({ op: 'x', method: 'PUT', path: '/x', body }))
    // What of the answer is read before the reset is the system's choice.
    expect(error).toMatchObject(error.name === 'ApiError' ? { status: 413 } : { name: 'ConnectionError', code: 'ECONNRESET' })
    expect(server.heads).toHaveLength(1)
  })

  test('hints before the answer are no answers', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n'
    const server = await rig.use(startRawServer((socket) => socket.write(hints + FINE)))
    expect(await rig.api(server.url).request(thing)).toEqual({ fine: true })
  })
})

test('a fetch that fails without a word', async () => {
  for (const reason of [undefined, null, 'text', {}, { code: 7 }, new Error('http://x/secret'), { code: 'not a code' }]) {
    const fetch = async () => {
      throw reason as unknown
    }
    await expect(apiOf('http://127.0.0.1:1', { fetch, retry: 0 }).request(thing)).rejects.toMatchObject({
      code: 'NETWORK',
      message: 'things.get: no answer from http://127.0.0.1:1 (NETWORK): the connection failed',
    })
  }
})
