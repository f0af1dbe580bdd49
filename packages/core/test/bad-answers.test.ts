import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { http, startRawServer } from './raw-server.js'
import { TRANSPORTS, useRig } from './rig.js'
import { apiOf, json, SECRET, startServer, thing } from './server.js'

const JSON_TYPE = { 'content-type': 'application/json' }
const ThingSchema = v.looseObject({ id: v.number() })

describe.each(TRANSPORTS)('bad answers, over %s', (_, open) => {
  const rig = useRig(open)
  const serve = (bytes: string | Buffer) => rig.use(startRawServer((socket) => socket.write(bytes)))

  test.each([
    [
      'truncated JSON',
      http(200, JSON_TYPE, '{"id":1,"na'),
      'the answer is not JSON (application/json). Did a proxy answer?',
      '{"id":1,"na',
    ],
    [
      'an HTML page',
      http(200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Welcome'),
      'the answer is not JSON (text/html; charset=utf-8). Did a proxy answer?',
      '<h1>Welcome',
    ],
    ['text of no type', http(200, {}, 'OK'), 'the answer is not JSON (no content type). Did a proxy answer?', 'OK'],
    [
      'a page that repeats the secret',
      http(200, { 'content-type': `text/x-${SECRET}` }, SECRET),
      'the answer is not JSON (text/x-[redacted]). Did a proxy answer?',
      '[redacted]',
    ],
    [
      'text of an endless type',
      http(200, { 'content-type': 'x'.repeat(9000) }, 'OK'),
      `the answer is not JSON (${'x'.repeat(80)}). Did a proxy answer?`,
      'OK',
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from(http(200, { ...JSON_TYPE, 'content-length': '4' })), Buffer.from('{}', 'utf16le')]),
      'the answer is not JSON (application/json). Did a proxy answer?',
      '{\0}\0',
    ],
  ])('%s is no answer, and is not asked for again', async (_name, bytes, message, data) => {
    const server = await serve(bytes)
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({
      name: 'ResponseMismatchError',
      message: `things.get: ${message}`,
      operation: 'things.get',
      status: 200,
      issues: [],
      data,
    })
    expect(server.heads).toHaveLength(1)
    expect(rig.told()).toEqual(['onRequest', 'onResponse', 'onError'])
  })

  test.each([
    ['an empty 200', http(200, JSON_TYPE), 200],
    ['a 204', http(204, {}), 204],
    ['a 205', http(205, {}), 205],
    ['an empty chunked 200', http(200, { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, '0\r\n\r\n'), 200],
    ['an empty 200 that says it is gzip', http(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }), 200],
  ])('%s will do where nothing is due, and nowhere else', async (_name, bytes, status) => {
    const api = rig.api((await serve(bytes)).url)
    expect(await api.request(thing)).toBeUndefined()
    const expected = {
      name: 'ResponseMismatchError',
      message: 'things.get: the answer is empty where a value was due',
      status,
      data: undefined,
    }
    expect(await rig.failure(api.request({ ...thing, schema: ThingSchema }))).toMatchObject(expected)
    expect(await rig.failure(api.request({ ...thing, pick: 'thing' }))).toMatchObject(expected)
    expect(await rig.failure(api.request({ ...thing, pick: 'thing' }, { validate: 'off' }))).toMatchObject(expected)
  })

  test.each(['null', '[]', '1', '"x"', 'true', '{}', '{"Thing":1}'])('an envelope that is %s lacks its value', async (text) => {
    const api = rig.api((await serve(http(200, JSON_TYPE, text))).url)
    for (const pick of ['thing', '__proto__', 'constructor', 'length']) {
      if (pick === 'length' && text === '[]') continue
      expect(await rig.failure(api.request({ ...thing, pick }))).toMatchObject({
        name: 'ResponseMismatchError',
        message: `things.get: the answer has no "${pick}"`,
        data: JSON.parse(text),
      })
    }
  })

  test.each([
    ['JSON as text', http(200, { 'content-type': 'text/plain' }, '{"id":1}')],
    ['JSON of no type', http(200, {}, '{"id":1}')],
    ['JSON of another charset by name', http(200, { 'content-type': 'application/json; charset=iso-8859-1' }, '{"id":1}')],
    ['JSON after a byte order mark', http(200, JSON_TYPE, '\ufeff{"id":1}')],
    ['JSON in an encoding that is none', http(200, { ...JSON_TYPE, 'content-encoding': 'identity' }, '{"id":1}')],
    ['an answer of HTTP/1.0', 'HTTP/1.0 200 OK\r\nconnection: close\r\ncontent-length: 8\r\n\r\n{"id":1}'],
  ])('%s is read: it is what was asked for, whatever it is called', async (_name, bytes) => {
    expect(await rig.api((await serve(bytes)).url).request({ ...thing, schema: ThingSchema })).toEqual({ id: 1 })
  })

  test('invalid UTF-8 is replaced, and the bytes are there for who wants them', async () => {
    const body = Buffer.from('{"name":"\xff\xfe","id":1}', 'latin1')
    const server = await serve(Buffer.concat([Buffer.from(http(200, { ...JSON_TYPE, 'content-length': String(body.length) })), body]))
    const api = rig.api(server.url)
    expect(await api.request(thing)).toEqual({ name: '\ufffd\ufffd', id: 1 })
    expect(Buffer.from(await api.request<Uint8Array>({ ...thing, as: 'bytes' }))).toEqual(body)
  })

  test('keys that Object has too are data, and change nothing', async () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"id":1}'
    const data = await rig.api((await serve(http(200, JSON_TYPE, text))).url).request<object>({ ...thing, schema: ThingSchema })
    expect(JSON.stringify(data)).toBe(text)
    const error = await rig.failure(
      rig.api((await serve(http(400, JSON_TYPE, text))).url, {}, { readError: (body) => ({ ...(body as object) }) }).request(thing),
    )
    expect(JSON.stringify(error.body)).toBe(text)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test.each([301, 302, 303, 307, 308])('a %i to another origin is not followed: what proves who asks stays here', async (status) => {
    const other = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const server = await rig.use(
      startServer((_request, response) => response.writeHead(status, { location: `${other.url}/${SECRET}/thing` }).end('moved')),
    )
    for (const method of ['GET', 'POST'] as const) {
      const error = await rig.failure(rig.api(server.url).request({ ...thing, method, ...(method === 'POST' && { body: { a: 1 } }) }))
      expect(error).toMatchObject({
        name: 'ApiError',
        status,
        message: `things.get: ${status} - redirected to ${other.url}, which is not followed: check the address`,
        body: 'moved',
        attempts: 1,
      })
    }
    expect(other.seen).toEqual([])
    expect(other.sockets()).toBe(0)
    expect(server.seen).toHaveLength(2)
  })

  test.each([
    ['the same origin', (url: string) => `${url}/${SECRET}/elsewhere`, (url: string) => ` to ${url}`],
    ['a path', () => `/${SECRET}/elsewhere`, () => ''],
    ['nowhere', () => `http://[${SECRET}`, () => ''],
    ['another scheme', () => `file:///${SECRET}`, () => ' to null'],
  ])('a redirect to %s is not followed either', async (_name, location, told) => {
    const server = await rig.use(startServer((_request, response) => response.writeHead(302, { location: location(server.url) }).end()))
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({
      name: 'ApiError',
      status: 302,
      message: `things.get: 302 - redirected${told(server.url)}, which is not followed: check the address`,
    })
    expect(server.seen).toHaveLength(1)
  })

  test('a 304 is no redirect', async () => {
    const server = await serve(http(304, { etag: '"1"' }))
    expect(await rig.failure(rig.api(server.url).request(thing, { headers: { 'if-none-match': '"1"' } }))).toMatchObject({
      name: 'ApiError',
      status: 304,
      message: 'things.get: 304',
      body: '',
    })
  })

  test.each([
    ['seconds', '0.03', 30],
    ['no time at all', '0', 0],
    ['a date gone by', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ])('Retry-After in %s is kept', async (_name, value, delayMs) => {
    const server = await rig.use(
      startServer((_request, response, nth) => json(response, nth === 1 ? 429 : 200, {}, { 'retry-after': value })),
    )
    await rig.api(server.url).request(thing)
    expect(rig.events.find(([name]) => name === 'onRetry')?.[1]).toMatchObject({ delayMs })
  })

  test.each(['-1', '-5', '1e9', '0x10', 'soon', '', ' ', '12/1', '5 seconds', 'NaN', '١'])(
    'Retry-After %j says nothing: the usual wait',
    async (value) => {
      const server = await rig.use(
        startRawServer((socket, nth) =>
          socket.write(http(nth === 1 ? 429 : 200, { 'retry-after': Buffer.from(value).toString('latin1') }, '{}')),
        ),
      )
      await rig.api(server.url, {}, { retry: { limit: 1, baseMs: 3, jitter: false, status: [] } }).request(thing)
      expect(rig.events.find(([name]) => name === 'onRetry')?.[1]).toMatchObject({
        delayMs: 3,
        error: { name: 'RateLimitError', retryAfterMs: undefined },
      })
    },
  )

  test.each([
    ['86400', 86_400_000],
    ['1'.padEnd(20, '0'), 1e22],
    ['9'.repeat(400), Infinity],
  ])('Retry-After %s is too long to wait: it is told at once', async (value, retryAfterMs) => {
    const server = await rig.use(startServer((_request, response) => json(response, 429, {}, { 'retry-after': value })))
    expect(await rig.failure(rig.api(server.url).request(thing))).toMatchObject({ name: 'RateLimitError', attempts: 1, retryAfterMs })
    expect(server.seen).toHaveLength(1)
  })

  test('bursts of server errors are survived within the limit, and told beyond it', async () => {
    const statuses = [502, 503, 504, 429, 200, 502, 503, 504, 429, 502]
    const server = await rig.use(startServer((_request, response, nth) => json(response, statuses[nth - 1]!, { code: `n${nth}` })))
    expect(await rig.api(server.url, { retry: 4 }).request(thing)).toEqual({ code: 'n5' })
    expect(await rig.failure(rig.api(server.url, { retry: 4 }).request(thing))).toMatchObject({
      name: 'ServerError',
      status: 502,
      code: 'n10',
      attempts: 5,
    })
    expect(server.seen).toHaveLength(10)
  })
})

test('Retry-After as a date is kept: no attempt before it', async () => {
  const date = new Date(Math.ceil((Date.now() + 100) / 1000) * 1000)
  await using server = await startServer((_request, response, nth) =>
    json(response, nth === 1 ? 503 : 200, {}, { 'retry-after': date.toUTCString() }),
  )
  const waits: number[] = []
  await apiOf(server.url, { hooks: { onRetry: ({ delayMs }) => waits.push(delayMs) } }).request(thing)
  // Timers may be a millisecond early.
  expect(Date.now()).toBeGreaterThanOrEqual(date.getTime() - 2)
  expect(waits).toHaveLength(1)
  expect(waits[0]).toBeLessThanOrEqual(1100)
})
