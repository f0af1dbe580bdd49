import type { Socket } from 'node:net'
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { http, startRawServer } from './raw-server.js'
import { TRANSPORTS, until, useRig, within } from './rig.js'
import { thing } from './server.js'

const MB = 2 ** 20
const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const ZEROS = Buffer.alloc(32 * MB)

/** Writes a piece again and again, as fast as it is taken, `times` at the most. */
function pour(socket: Socket, piece: Uint8Array | string, times = Infinity): void {
  let left = times
  const more = (): void => {
    while (left-- > 0 && !socket.destroyed) if (!socket.write(piece)) return void socket.once('drain', more)
  }
  more()
}

/** Writes a piece at a time, for ever. */
function drip(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.write(piece), 5)
  socket.on('close', () => clearInterval(timer))
}

describe.each(TRANSPORTS)('bad bodies, over %s', (_, open) => {
  const rig = useRig(open)

  test.each<[string, (socket: Socket) => unknown]>([
    ['says nothing', () => {}],
    ['stops within the head', (socket) => socket.write(HEAD)],
    ['drips its head', (socket) => (socket.write(HEAD), drip(socket, 'x-a: b\r\n'))],
    ['drips hints for ever', (socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    ['stops after the head', (socket) => socket.write(`${HEAD}content-length: 9\r\n\r\n`)],
    ['stops within the body', (socket) => socket.write(`${HEAD}content-length: 9\r\n\r\n{"a"`)],
    ['drips its body', (socket) => (socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`), drip(socket, '1\r\n \r\n'))],
    ['drips the size of a chunk', (socket) => (socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`), drip(socket, '0'))],
    ['drips the page of an error', (socket) => (socket.write('HTTP/1.1 503 Busy\r\n\r\n'), drip(socket, 'x'))],
  ])('a server that %s runs into the time-out of each attempt', async (_name, deed) => {
    const server = await rig.use(startRawServer(deed))
    const error = await rig.failure(rig.api(server.url, { timeoutMs: 30, retry: 1 }).request(thing))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      code: 'TIMEOUT',
      operation: 'things.get',
      message: `things.get: no complete answer from ${server.url} within 30 ms (timeoutMs)`,
    })
    expect(rig.told()).toEqual(['onRequest', 'onRetry', 'onRequest', 'onError'])
    // Not only the promise: the connection ends as well.
    await until(() => server.sockets() === 0)
  })

  test('a server that drips runs into the deadline of the whole call', async () => {
    const server = await rig.use(startRawServer((socket) => (socket.write(`${HEAD}\r\n`), drip(socket, ' '))))
    const error = await rig.failure(rig.api(server.url, { totalTimeoutMs: 30 }).request(thing))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: `things.get: no complete answer from ${server.url} within 30 ms (totalTimeoutMs)`,
    })
    expect(rig.told()).not.toContain('onRetry')
    await until(() => server.sockets() === 0)
  })

  test.each(['json', 'text', 'bytes'] as const)('of a body that is larger than the cap no more is read, as %s', async (as) => {
    const server = await rig.use(
      startRawServer((socket) => (socket.write(`${HEAD}content-length: ${100 * MB}\r\n\r\n`), pour(socket, Buffer.alloc(MB, ' '), 100))),
    )
    const error = await rig.failure(rig.api(server.url, { maxResponseBytes: 10 * MB }).request({ ...thing, as }))
    expect(error).toMatchObject({
      name: 'ResponseTooLargeError',
      operation: 'things.get',
      maxBytes: 10 * MB,
      message: `things.get: the answer is larger than maxResponseBytes (${10 * MB})`,
    })
    await until(() => server.sockets() === 0)
    // What the system holds on both sides comes on top of what was read.
    expect(server.written()).toBeLessThan(40 * MB)
    expect(server.heads).toHaveLength(1)
  })

  test('the cap of a call goes before that of the client; a body of just that size is read', async () => {
    const server = await rig.use(startRawServer((socket) => socket.write(http(200, {}, '[12345]'))))
    const api = rig.api(server.url, { maxResponseBytes: 1 })
    expect(await api.request(thing, { maxResponseBytes: 7 })).toEqual([12_345])
    expect(await rig.failure(api.request(thing, { maxResponseBytes: 6 }))).toMatchObject({ maxBytes: 6 })
    expect(await rig.failure(api.request(thing))).toMatchObject({ maxBytes: 1 })
  })

  test('an error page without end is cut off too', async () => {
    const server = await rig.use(
      startRawServer((socket) => (socket.write('HTTP/1.1 500 Oops\r\n\r\n'), pour(socket, Buffer.alloc(MB, 'x')))),
    )
    expect(await rig.failure(rig.api(server.url, { maxResponseBytes: MB }).request(thing))).toMatchObject({
      name: 'ResponseTooLargeError',
      maxBytes: MB,
    })
    await until(() => server.sockets() === 0)
  })

  test.each<[string, () => Uint8Array]>([
    ['gzip', () => gzipSync(ZEROS, { level: 1 })],
    ['deflate', () => deflateSync(ZEROS, { level: 1 })],
    ['br', () => brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['zstd', () => zstdCompressSync(ZEROS)],
    ['gzip, gzip', () => gzipSync(gzipSync(ZEROS, { level: 1 }))],
  ])('a bomb of %s does not blow up: the cap counts what comes out', async (encoding, bomb) => {
    const server = await rig.use(
      startRawServer((socket) => (socket.write(`${HEAD}content-encoding: ${encoding}\r\n\r\n`), socket.write(bomb()))),
    )
    const error = await rig.failure(rig.api(server.url, { maxResponseBytes: MB }).request(thing))
    expect(error).toMatchObject({ name: 'ResponseTooLargeError', maxBytes: MB })
    await until(() => server.sockets() === 0)
  })

  test('nor does one without end', async () => {
    const member = gzipSync(ZEROS.subarray(0, MB))
    const server = await rig.use(startRawServer((socket) => (socket.write(`${HEAD}content-encoding: gzip\r\n\r\n`), pour(socket, member))))
    expect(await rig.failure(rig.api(server.url, { maxResponseBytes: 10 * MB }).request(thing))).toMatchObject({
      name: 'ResponseTooLargeError',
      maxBytes: 10 * MB,
    })
    await until(() => server.sockets() === 0)
    // 10 MB of zeros are 10 kB on the wire; the rest is what the system holds.
    expect(server.written()).toBeLessThan(20 * MB)
  })

  test.each(['gzip', 'deflate', 'br', 'zstd'])('what is not %s although it says so cannot be read', async (encoding) => {
    const server = await rig.use(startRawServer((socket) => socket.end(http(200, { 'content-encoding': encoding }, '{"a":"plain text"}'))))
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({ name: 'ConnectionError', code: 'INVALID_HTTP' })
  })

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, 25)],
    ['garbled', (bytes: Buffer) => bytes.fill(0xff, 25)],
  ])('gzip that is %s is no answer', async (_name, damage) => {
    const body = damage(gzipSync('{"a":"long enough to be cut in the middle"}'))
    const server = await rig.use(
      startRawServer((socket) =>
        socket.end(Buffer.concat([Buffer.from(`${HEAD}content-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`), body])),
      ),
    )
    // Some runtimes hand over what they could decode.
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({
      name: expect.stringMatching(/^(ConnectionError|ResponseMismatchError)$/),
    })
  })

  test('an answer that claims a thousand encodings is not decoded a thousand times', async () => {
    const server = await rig.use(
      startRawServer((socket) => socket.write(http(200, { 'content-encoding': Array(1000).fill('gzip').join(', ') }, '{}'))),
    )
    // Refused, or taken as it is: the call ends.
    await within(Promise.allSettled([rig.api(server.url).request(thing)]))
    expect(server.heads.length).toBeGreaterThan(0)
  })
})
