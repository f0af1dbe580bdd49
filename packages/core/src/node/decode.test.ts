import * as zlib from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { ENGINES, closed, open, rejection, serve } from '../../test/node/servers.js'
import type { Engine } from '../../test/node/servers.js'

const TEXT = 'ä'.repeat(50_000) + Array.from({ length: 20_000 }, (_, i) => i).join()
const CODINGS: Array<[string, (bytes: Buffer) => Buffer]> = [
  ['gzip', zlib.gzipSync],
  ['X-GZip', zlib.gzipSync],
  ['deflate', zlib.deflateSync],
  ['deflate', zlib.deflateRawSync],
  ['br', zlib.brotliCompressSync],
  ['zstd', zlib.zstdCompressSync],
  ['identity', (bytes) => bytes],
  ['gzip, br', (bytes) => zlib.brotliCompressSync(zlib.gzipSync(bytes))],
]

async function get(
  engine: Engine,
  coding: string,
  body: Buffer,
  cut = false,
): Promise<{ response: Response & { '~readText'(max: number): Promise<string> }; server: Awaited<ReturnType<typeof serve>> }> {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': coding, ...(cut && { 'content-length': body.length + 1 }) }).write(body)
    if (!cut) response.end()
  })
  return { server, response: (await open(engine)(server.url)) as never }
}

describe.each(ENGINES)('%s', (engine) => {
  test.each(CODINGS)('%s is decoded, as text and as a stream', async (coding, encode) => {
    const body = encode(Buffer.from(TEXT))
    const { response } = await get(engine, coding, body)
    expect(response.headers.get('content-encoding')).toBe(coding)
    expect(await response.text()).toBe(TEXT)
    expect(await new Response((await get(engine, coding, body)).response.body).text()).toBe(TEXT)
  })

  test('several headers count as one list', async () => {
    const server = await serve((_, response) => {
      response
        .writeHead(200, [
          ['content-encoding', 'gzip'],
          ['x', 'y'],
          ['Content-Encoding', ' br'],
        ] as never)
        .end(zlib.brotliCompressSync(zlib.gzipSync(TEXT)))
    })
    expect(await (await open(engine)(server.url)).text()).toBe(TEXT)
  })

  test.each(['compress', 'gzip, constructor'])('the unknown %s is handed over as it is', async (coding) => {
    const { response } = await get(engine, coding, Buffer.from('raw'))
    expect(await response.text()).toBe('raw')
  })

  test('five codings are decoded, more are not', async () => {
    const wrap = (times: number): Buffer =>
      Array.from({ length: times }).reduce<Buffer>((bytes) => zlib.gzipSync(bytes), Buffer.from('text'))
    expect(await (await get(engine, Array(5).fill('gzip').join(), wrap(5))).response.text()).toBe('text')
    expect(Buffer.from(await (await get(engine, Array(6).fill('gzip').join(), wrap(6))).response.arrayBuffer())).toEqual(wrap(6))
  })

  test('an empty body is empty', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end())
    expect(await (await open(engine)(server.url)).text()).toBe('')
  })

  test.each(CODINGS.slice(0, 5))('%s that stops in the middle', async (coding, encode) => {
    const whole = encode(Buffer.from(TEXT))
    const { response } = await get(engine, coding, whole.subarray(0, whole.length >> 1))
    const error = await rejection(response.text())
    expect([error.message, error.code]).toEqual(['terminated', 'Z_BUF_ERROR'])
  })

  test.each([
    ['gzip', 'Z_DATA_ERROR'],
    ['deflate', 'Z_DATA_ERROR'],
    ['br', /^ERR__ERROR_FORMAT/],
    ['zstd', 'ZSTD_error_prefix_unknown'],
  ])('%s that is none, and the connection is ended', async (coding, code) => {
    const { response, server } = await get(engine, coding, Buffer.from('not compressed secret'), true)
    const error = await rejection(response.text())
    expect(error.message).toBe('terminated')
    expect(error.code).toMatch(code)
    expect(String(error.cause)).not.toContain('secret')
    await closed(server)
  })

  test('a connection that is cut in the middle says so, not that the coding is wrong', async () => {
    const whole = zlib.gzipSync(TEXT)
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': whole.length }).write(whole.subarray(0, 100))
      setTimeout(() => request.socket.resetAndDestroy(), 20)
    })
    expect((await rejection((await open(engine)(server.url)).text())).code).toBe('ECONNRESET')
  })

  test('the limit counts what comes out: a small answer that is 100 MB is stopped early', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(100 * 2 ** 20))
    expect(bomb.length).toBeLessThan(200_000)
    const { response, server } = await get(engine, 'gzip', bomb, true)
    const before = process.memoryUsage().arrayBuffers
    expect((await rejection(response['~readText'](2 ** 20))).code).toBe('ERR_RESPONSE_TOO_LARGE')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20)
    await closed(server)
  })

  test('the limit is exact', async () => {
    const body = zlib.gzipSync('x'.repeat(1000))
    expect(await (await get(engine, 'gzip', body)).response['~readText'](1000)).toHaveLength(1000)
    expect((await rejection((await get(engine, 'gzip', body)).response['~readText'](999))).code).toBe('ERR_RESPONSE_TOO_LARGE')
  })

  test('a stream of it that is read slowly stops the server', async () => {
    let sent = 0
    const server = await serve((_, response) => {
      const gzip = zlib.createGzip({ level: 0 })
      gzip.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }))
      const write = (): void => {
        do sent += 65_536
        while (gzip.write(Buffer.alloc(65_536)))
        gzip.once('drain', write)
      }
      write()
    })
    const reader = (await open(engine)(server.url)).body!.getReader()
    expect((await reader.read()).value!.byteLength).toBeGreaterThan(0)
    let before = -1
    while (before !== sent) {
      before = sent
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
    for (let i = 0; i < 3; i++) expect((await reader.read()).value!.byteLength).toBeGreaterThan(0)
    await reader.cancel()
    await closed(server)
  })
})
