import { inspect } from 'node:util'
import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { apiOf, json, pagedApiOf, SECRET, startServer, thing } from '../test/server.js'
import { AuthenticationError, ConfigurationError, ConflictError, createApi, InvalidInputError, NotFoundError, RateLimitError, ResponseMismatchError, ServerError, TimeoutError } from './index.js'
import type { ApiConfig, Hooks, Paging } from './index.js'

afterEach(() => void vi.unstubAllGlobals())

test('sends method, path, query, headers and JSON body; gives what came and how', async () => {
  await using server = await startServer((_, response) => json(response, 201, { a: 1 }, { 'x-request-id': 'r-1' }))
  const api = apiOf(server.url, { headers: { 'X-Own': 'mine' }, userAgent: 'mytool/2' })
  const call = api.request<{ a: number }>({ op: 'things.create', method: 'POST', path: '/things', query: { q: 'x y', none: undefined }, body: { n: 1 } }, { headers: { 'X-Call': 'c' }, query: { extra: [1, 2] }, body: { more: true } })
  const { data, response } = await call.withResponse()
  expect(await call).toEqual({ a: 1 })
  expect(data).toEqual({ a: 1 })
  expect(response.status).toBe(201)
  expect(response.requestId).toBe('r-1')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(server.seen).toHaveLength(1)
  expect(server.seen[0]).toMatchObject({
    method: 'POST', url: `/${SECRET}/things?q=x%20y&extra=1&extra=2`, body: '{"n":1,"more":true}',
    headers: {
      accept: 'application/json', 'content-type': 'application/json', 'x-own': 'mine', 'x-call': 'c', authorization: `Bearer ${SECRET}`,
      'user-agent': 'infra-test/1.2.3 (+https://github.com/infra-sdks/infra) mytool/2',
    },
  })
})

test('a path of its own may hold a query; a GET has no body and no content type', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  await apiOf(server.url).request({ op: 'x', path: '/a?b=1', query: { c: 2 } })
  expect(server.seen[0]).toMatchObject({ method: 'GET', url: `/${SECRET}/a?b=1&c=2`, body: '' })
  expect(server.seen[0]!.headers).not.toHaveProperty('content-type')
})

test('no user-agent in a browser, where a page may not set it', async () => {
  const headers: Headers[] = []
  const fetch = async (request: Request) => (headers.push(request.headers), Response.json({}))
  await apiOf('http://127.0.0.1:1', { fetch }).request(thing)
  vi.stubGlobal('document', {})
  await apiOf('http://127.0.0.1:1', { fetch }).request(thing)
  expect(headers.map((one) => one.has('user-agent'))).toEqual([true, false])
})

test('a body that can be sent as it is, is: with no content type of ours', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const api = apiOf(server.url)
  const bodies: [unknown, string, string | undefined][] = [
    ['plain', 'plain', 'text/plain;charset=UTF-8'], [new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded;charset=UTF-8'],
    [new TextEncoder().encode('bytes'), 'bytes', undefined], [new TextEncoder().encode('buffer').buffer, 'buffer', undefined], [new Blob(['blob'], { type: 'a/b' }), 'blob', 'a/b'],
    [new Blob(['stream']).stream(), 'stream', undefined],
  ]
  for (const [body, text, type] of bodies) {
    await api.request({ op: 'x', method: 'PUT', path: '/x', body })
    const last = server.seen.at(-1)!
    expect(last.body).toBe(text)
    expect(last.headers['content-type']).toBe(type)
  }
  const form = new FormData()
  form.set('f', 'v')
  await api.request({ op: 'x', method: 'POST', path: '/x', body: form })
  expect(server.seen.at(-1)!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
})

test('picks the value out of its envelope, and keeps keys that Object has too', async () => {
  await using server = await startServer((_, response) => response.end('{"thing":{"__proto__":{"x":1},"constructor":2,"id":7}}'))
  const data = await apiOf(server.url).request<Record<string, unknown>>({ op: 'things.get', path: '/thing', pick: 'thing' })
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'id'])
  expect(({} as { x?: number }).x).toBeUndefined()
  await expect(apiOf(server.url).request({ ...thing, pick: 'toString' })).rejects.toMatchObject({ name: 'ResponseMismatchError', message: 'things.get: the answer has no "toString"', status: 200 })
})

test.each([[undefined, undefined], ['text', '{"a":1}'], ['bytes', new TextEncoder().encode('{"a":1}')]] as const)('reads as %s', async (as, expected) => {
  await using server = await startServer((_, response) => response.end('{"a":1}'))
  expect(await apiOf(server.url).request({ ...thing, as })).toEqual(expected ?? { a: 1 })
})

test('a stream is handed over unread, with no cap and no time-out of ours', async () => {
  await using server = await startServer((_, response) => {
    response.write('first,')
    setTimeout(() => response.end('second'), 150)
  })
  const stream = await apiOf(server.url, { timeoutMs: 100, maxResponseBytes: 3 }).request<ReadableStream<Uint8Array>>({ ...thing, as: 'stream' })
  expect(await new Response(stream).text()).toBe('first,second')
})

test('an empty answer will do where nothing is due', async () => {
  await using server = await startServer((_, response) => response.writeHead(204).end())
  expect(await apiOf(server.url).request({ op: 'x', method: 'DELETE', path: '/x' })).toBeUndefined()
  expect(await new Response(await apiOf(server.url).request<ReadableStream>({ ...thing, as: 'stream' })).text()).toBe('')
})

test.each([
  [400, 'BadRequestError'], [401, 'AuthenticationError'], [403, 'PermissionDeniedError'], [404, 'NotFoundError'], [409, 'ConflictError'], [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'], [500, 'ServerError'], [501, 'ServerError'], [418, 'ApiError'],
])('status %i is a %s that tells all but secrets', async (status, name) => {
  await using server = await startServer((_, response) =>
    json(response, status, { code: 'Bad', message: `no /${SECRET}/thing`, extra: SECRET }, { 'x-request-id': 'r-2', 'set-cookie': SECRET, 'ratelimit-limit': '5' }),
  )
  const error = await apiOf(server.url, { retry: 0 }).request(thing).catch((reason: unknown) => reason as ServerError)
  expect(error).toMatchObject({ name, status, code: 'Bad', operation: 'things.get', requestId: 'r-2', attempts: 1, message: `things.get: ${status} Bad - no /[redacted]/thing` })
  expect((error as ServerError).body).toEqual({ code: 'Bad', message: 'no /[redacted]/thing', extra: '[redacted]' })
  expect((error as ServerError).headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'r-2', 'ratelimit-limit': '5' })
  expect((error as ServerError).headers).not.toHaveProperty('set-cookie')
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + (error as Error).stack).not.toContain(SECRET)
})

test('an error page of a proxy is kept as text', async () => {
  await using server = await startServer((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'))
  const error = await apiOf(server.url, { retry: 0 }, { readError: () => undefined }).request(thing).catch((reason: unknown) => reason as ServerError)
  expect((error as ServerError).message).toBe('things.get: 502')
  expect((error as ServerError).body).toBe('<h1>Bad gateway</h1>')
})

test('reads are repeated, within the limit; attempts are counted', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth < 3 ? 503 : 200, { nth }))
  expect(await apiOf(server.url).request(thing)).toEqual({ nth: 3 })
  await using down = await startServer((_, response) => json(response, 503, {}))
  await expect(apiOf(down.url).request(thing)).rejects.toMatchObject({ name: 'ServerError', attempts: 3 })
  expect(down.seen).toHaveLength(3)
  await expect(apiOf(down.url, { retry: 1 }).request(thing)).rejects.toMatchObject({ attempts: 2 })
  await expect(apiOf(down.url, { retry: 1 }).request(thing, { retry: { limit: 0 } })).rejects.toMatchObject({ attempts: 1 })
})

test('writes are repeated only when it is safe: idempotent, or refused with 429', async () => {
  await using server = await startServer(({ url }, response, nth) => json(response, url.endsWith('429') ? (nth % 2 ? 429 : 200) : 503, { nth }))
  const api = apiOf(server.url)
  const post = { op: 'x', method: 'POST', body: { a: 1 } } as const
  await expect(api.request({ ...post, path: '/503' })).rejects.toMatchObject({ attempts: 1 })
  await expect(api.request({ ...post, path: '/503', idempotent: true })).rejects.toMatchObject({ attempts: 3 })
  expect(await api.request({ ...post, path: '/429' })).toEqual({ nth: 6 })
  expect(server.seen.slice(-2).map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}'])
  await expect(api.request({ ...post, path: '/429', retry: 'never' })).rejects.toBeInstanceOf(RateLimitError)
  await expect(api.request({ ...post, path: '/429', body: new Blob(['s']).stream() })).resolves.toEqual({ nth: 8 })
  await expect(api.request({ ...post, path: '/429', body: new Blob(['s']).stream() })).rejects.toMatchObject({ attempts: 1 })
})

test('Retry-After is kept, and one beyond the ceiling is thrown at once with what was asked', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}, { 'retry-after': '0.05' }))
  const waits: number[] = []
  await apiOf(server.url, { hooks: { onRetry: ({ delayMs }) => waits.push(delayMs) } }).request(thing)
  expect(waits).toEqual([50])
  await using strict = await startServer((_, response) => json(response, 429, {}, { 'retry-after': '3600' }))
  await expect(apiOf(strict.url).request(thing)).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 3_600_000, attempts: 1 })
  await using absurd = await startServer((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}, { 'retry-after': 'tomorrow' }))
  expect(await apiOf(absurd.url).request(thing)).toEqual({})
})

test('credentials are asked for anew once after a 401, even with no repeats allowed', async () => {
  await using server = await startServer(({ headers }, response) => json(response, headers['x-token'] === 'new' ? 200 : 401, {}))
  const renews: boolean[] = []
  const authorize: ApiConfig['authorize'] = async ({ headers, renew }) => {
    renews.push(renew)
    headers['x-token'] = renew ? 'new' : 'old'
  }
  expect(await apiOf(server.url, { retry: 0 }, { authorize, renewable: true }).request(thing)).toEqual({})
  expect(renews).toEqual([false, true])
  const still: ApiConfig['authorize'] = ({ headers }) => void (headers['x-token'] = 'old')
  await expect(apiOf(server.url, { retry: 5 }, { authorize: still, renewable: true }).request(thing)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 2 })
  await expect(apiOf(server.url, { retry: 5 }, { authorize: still }).request(thing)).rejects.toBeInstanceOf(AuthenticationError)
})

test('only the attempt after the 401 is told to renew', async () => {
  await using server = await startServer((_, response, nth) => json(response, [401, 503][nth - 1] ?? 200, {}))
  const renews: boolean[] = []
  await apiOf(server.url, {}, { authorize: ({ renew }) => void renews.push(renew), renewable: true }).request(thing)
  expect(renews).toEqual([false, true, false])
})

test('an attempt is told method, URL and body, so that it can be signed; each attempt anew', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}))
  const attempts: unknown[] = []
  const authorize: ApiConfig['authorize'] = ({ headers, ...rest }) => void attempts.push({ ...rest, n: (headers['x-n'] = String(attempts.length)) })
  await apiOf(server.url, {}, { authorize }).request({ op: 'x', method: 'PUT', path: '/p', body: { b: 1 } })
  const signed = { method: 'PUT', url: `${server.url}/${SECRET}/p`, body: '{"b":1}', renew: false }
  expect(attempts).toEqual([{ ...signed, n: '0' }, { ...signed, n: '1' }])
  expect(server.seen.map(({ headers }) => headers['x-n'])).toEqual(['0', '1'])
})

test("an error of the user's own credential function reaches the user as it is", async () => {
  const vault = new Error('vault is sealed')
  const authorize = async () => { throw vault }
  await expect(apiOf('http://127.0.0.1:1', {}, { authorize }).request(thing)).rejects.toBe(vault)
})

test('a total deadline ends repeats: with a time-out while an attempt runs, with the real failure when the next wait would pass it', async () => {
  await using server = await startServer(() => {})
  const started = performance.now()
  const error = await apiOf(server.url, { totalTimeoutMs: 120 }).request(thing).catch((reason: unknown) => reason as TimeoutError)
  expect(error).toBeInstanceOf(TimeoutError)
  expect((error as TimeoutError).message).toBe(`things.get: no complete answer from ${server.url} within 120 ms (totalTimeoutMs)`)
  expect(performance.now() - started).toBeLessThan(2000)
  await using busy = await startServer((_, response) => json(response, 503, {}, { 'retry-after': '2' }))
  await expect(apiOf(busy.url, { totalTimeoutMs: 1000 }).request(thing)).rejects.toMatchObject({ status: 503, attempts: 1 })
})

test('hooks are told each step, without URL, header or body; one that throws is ignored', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth === 1 ? 503 : 404, { message: SECRET }, { 'x-request-id': `r-${nth}` }))
  const events: unknown[] = []
  const note = (name: string) => (event: object) => {
    events.push([name, event])
    throw new Error('observer')
  }
  const hooks = Object.fromEntries(['onRequest', 'onResponse', 'onRetry', 'onError'].map((name) => [name, note(name)])) as Hooks
  await expect(apiOf(server.url, { hooks }, { readRateLimit: () => ({ limit: 5 }) }).request(thing)).rejects.toBeInstanceOf(NotFoundError)
  const base = { op: 'things.get', method: 'GET' }
  expect(events).toEqual([
    ['onRequest', { ...base, attempt: 1 }],
    ['onResponse', { ...base, attempt: 1, status: 503, durationMs: expect.any(Number), requestId: 'r-1', rateLimit: { limit: 5 } }],
    ['onRetry', { ...base, attempt: 1, delayMs: expect.any(Number), error: expect.any(ServerError) }],
    ['onRequest', { ...base, attempt: 2 }],
    ['onResponse', { ...base, attempt: 2, status: 404, durationMs: expect.any(Number), requestId: 'r-2', rateLimit: { limit: 5 } }],
    ['onError', { ...base, attempt: 2, status: 404, durationMs: expect.any(Number), error: expect.any(NotFoundError) }],
  ])
  expect(inspect(events, { depth: 9 })).not.toContain(SECRET)
})

test('the limiter is asked before each attempt, told of each answer, and released', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}, nth === 1 ? { 'retry-after': '0' } : {}))
  const log: unknown[] = []
  const limiter = { acquire: async (op: string) => (log.push(`acquire ${op}`), () => void log.push('release')), learn: (op: string, seen: object) => void log.push([op, seen]) }
  await apiOf(server.url, { limiter }, { readRateLimit: () => ({ remaining: 1 }) }).request(thing)
  expect(log).toEqual([
    'acquire things.get', ['things.get', { status: 429, rateLimit: { remaining: 1 }, retryAfterMs: 0 }], 'release',
    'acquire things.get', ['things.get', { status: 200, rateLimit: { remaining: 1 }, retryAfterMs: undefined }], 'release',
  ])
})

test('time spent waiting for the limiter does not count against the attempt', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const limiter = { acquire: () => new Promise<() => void>((resolve) => setTimeout(() => resolve(() => {}), 120)) }
  expect(await apiOf(server.url, { limiter, timeoutMs: 100 }).request(thing)).toEqual({})
})

test('an error is put into the terms of the provider, which may ask first', async () => {
  await using server = await startServer(({ url }, response) => (url.endsWith('/version') ? json(response, 200, { version: 1 }) : json(response, 409, {})))
  const mapError: ApiConfig['mapError'] = async (error, { spec, response, request }) => {
    const { version } = (await request({ op: 'version.get', path: '/version' })) as { version: number }
    return new ConfigurationError(`${error.name} ${spec.op} ${response!.status} ${version}`)
  }
  await expect(apiOf(server.url, {}, { mapError }).request(thing)).rejects.toThrow(new ConfigurationError('ConflictError things.get 409 1'))
})

const ThingSchema = v.looseObject({ id: v.number(), name: v.string() })

test('fields that differ are reported once and handed over: warn', async () => {
  await using server = await startServer((_, response) => json(response, 200, { id: 'x', name: 'n', more: 1 }))
  const told: unknown[] = []
  const api = apiOf(server.url, { hooks: { onMismatch: (event) => void told.push(event) } })
  expect(await api.request({ ...thing, schema: ThingSchema })).toEqual({ id: 'x', name: 'n', more: 1 })
  await api.request({ ...thing, schema: ThingSchema })
  await api.with({ timeoutMs: 1000 }).request({ ...thing, schema: ThingSchema })
  expect(told).toEqual([{ op: 'things.get', issues: [{ path: 'id', message: expect.any(String) }] }])
})

test('without a hook one warning is printed, that names provider, operation and field', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: [{ id: 1, name: 1 }, { id: 2, name: 2 }] }))
  const warned: string[] = []
  vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warned.push(String(text)))
  const spec = { op: 'things.list', path: '/things', pick: 'things', schema: ThingSchema }
  await pagedApiOf(server.url, { readPage: () => ({}) }).list(spec)
  expect(warned).toHaveLength(1)
  expect(warned[0]).toMatch(/^@infra\/test: things\.list answered otherwise than documented: things\.0\.name: expected string, got number\. The data is handed over as it came \(option "validate"\)$/)
  vi.stubGlobal('process', undefined)
  const printed = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await pagedApiOf(server.url, { readPage: () => ({}) }).list(spec)
  expect(printed).toHaveBeenCalledTimes(1)
})

test('strict throws with the data; off does not look; a call goes before the client', async () => {
  await using server = await startServer((_, response) => json(response, 200, { thing: { id: 'x' } }))
  const api = apiOf(server.url, { validate: 'strict' })
  const spec = { ...thing, pick: 'thing', schema: ThingSchema }
  const error = await api.request(spec).catch((reason: unknown) => reason as ResponseMismatchError)
  expect(error).toMatchObject({ name: 'ResponseMismatchError', operation: 'things.get', status: 200, data: { id: 'x' } })
  expect((error as ResponseMismatchError).issues.map(({ path }) => path)).toEqual(['thing.id', 'thing.name'])
  expect((error as ResponseMismatchError).message).toBe('things.get: thing.id: expected number, got string; thing.name: missing')
  await expect(api.request({ ...thing, schema: v.string() })).rejects.toThrow('things.get: the answer: expected string, got object')
  expect(await api.request(spec, { validate: 'off' })).toEqual({ id: 'x' })
})

test('lists read pages as the provider says, with its own query on each', async () => {
  await using server = await startServer(({ url }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1)
    json(response, 200, { things: [{ id: page, name: 'n' }], meta: { page, last: 3 } })
  })
  const readPage: Paging['readPage'] = (body, query) => {
    const { page, last } = (body as { meta: { page: number; last: number } }).meta
    return { number: page, size: 1, total: last, last, meta: query, ...(page < last && { next: { page: page + 1 } }) }
  }
  const api = pagedApiOf(server.url, { readPage })
  const spec = { op: 'things.list', path: '/things', pick: 'things', query: { q: 'a' }, schema: ThingSchema }
  expect(await api.list(spec).all()).toEqual([1, 2, 3].map((id) => ({ id, name: 'n' })))
  expect(server.seen.map(({ url }) => url.split('?')[1])).toEqual(['q=a', 'q=a&page=2', 'q=a&page=3'])
  expect((await api.list(spec)).meta).toEqual({ q: 'a' })
  expect(await api.list(spec, { prefetch: 2 }).all()).toHaveLength(3)
  expect(await pagedApiOf(server.url, { readPage, numberedPage: (page) => ({ page, n: 1 }) }).list(spec, { prefetch: 2 }).all()).toHaveLength(3)
  expect(server.seen.at(-1)!.url).toContain('page=3&n=1')
  await expect(Promise.resolve(api.list({ ...spec, pick: 'meta' }))).rejects.toThrow('things.list: "meta" is not a list')
})

test('an abort reaches the pages of a list, with and without prefetch', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: [1], n: 1 }))
  const readPage: Paging['readPage'] = () => ({ number: 1, last: 9, next: { page: 2 } })
  for (const prefetch of [1, 3]) {
    const why = new Error('enough')
    const stop = new AbortController()
    const read = async () => {
      for await (const _ of pagedApiOf(server.url, { readPage }).list({ op: 'x', path: '/x', pick: 'things' }, { signal: stop.signal, prefetch })) stop.abort(why)
    }
    await expect(read()).rejects.toBe(why)
  }
})

test('what is shown of a client holds no secret', () => {
  const api = apiOf('https://host:1', { timeoutMs: 7 })
  const shown = { provider: 'test', origin: 'https://host:1', timeoutMs: 7, validate: 'warn' }
  expect(JSON.parse(JSON.stringify(api))).toEqual(shown)
  expect(inspect(api)).toBe(inspect(shown))
  expect(api.origin).toBe('https://host:1')
})

test('with derives a client; close closes both, once and for all', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const close = vi.fn()
  const api = apiOf(server.url, { headers: { a: '1' } }, { close })
  await using derived = api.with({ headers: { b: '2' } })
  await derived.request(thing)
  expect(server.seen[0]!.headers).toMatchObject({ b: '2' })
  expect(server.seen[0]!.headers).not.toHaveProperty('a')
  await api.close()
  expect(close).toHaveBeenCalledTimes(1)
  await expect(derived.request(thing)).rejects.toThrow(new ConfigurationError('things.get: this client was closed. Create another one'))
  expect(server.seen).toHaveLength(1)
})

test.each(['', 'host', 'ftp://host', 'http://', 'https://exa mple', 'https://user:pw@host', 'https://host/?a', 'https://host/#a', ' https://host'])('refuses %j for an address, without repeating it', (baseUrl) => {
  const make = () => createApi({ provider: 'test', version: '1', baseUrl, options: {}, timeoutMs: 1, retry: { limit: 0, status: [] }, secrets: () => [] })
  expect(make).toThrow(new ConfigurationError('The address of the test API must be an http(s) URL, without user name, query or fragment'))
})

test.each([
  [{ body: { a: 1n } }, 'body'], [{ body: (() => { const circle: { self?: unknown } = {}; circle.self = circle; return circle })() }, 'body'], [{ body: () => 1 }, 'body'], [{ body: { n: { port: Number.NaN } } }, 'body.port'], [{ query: { q: Number.NaN } }, 'query.q'],
  [{ check: () => { throw new InvalidInputError('no', { field: 'own' }) } }, 'own'],
])('what cannot be sent is refused before anything is: %#', async (spec, field) => {
  const fetch = vi.fn()
  await expect(apiOf('http://127.0.0.1:1', { fetch }).request({ ...thing, method: 'POST', ...spec })).rejects.toMatchObject({ name: 'InvalidInputError', field })
  expect(fetch).not.toHaveBeenCalled()
})

test.each([['a b', 'x'], ['x', 'a\nb'], ['x', 'ключ'], ['x', 1 as unknown as string]])('header %j: %j is refused, and its value not shown', async (name, value) => {
  const error = await apiOf('http://127.0.0.1:1').request(thing, { headers: { [name]: value } }).catch((reason: unknown) => reason as Error)
  expect(error).toMatchObject({ name: 'InvalidInputError', field: `headers.${name}`, message: `"headers.${name}" has a character that no header can hold` })
})

test('a fetch of the user gets all in one request; one that takes init gets headers and body there', async () => {
  const seen: unknown[] = []
  const plain = async (request: Request, init?: RequestInit) => {
    seen.push([request.method, request.headers.get('content-type'), await request.text(), init])
    return Response.json({})
  }
  const spec = { op: 'x', method: 'POST', path: '/x', body: { a: 1 } } as const
  await apiOf('http://127.0.0.1:1', { fetch: plain }).request(spec)
  expect(seen).toEqual([['POST', 'application/json', '{"a":1}', undefined]])
  const fast = Object.assign(async (_: Request, init?: RequestInit) => (seen.push(init), Response.json({})), { takesInit: true })
  await apiOf('http://127.0.0.1:1', { fetch: fast }).request(spec)
  expect(seen[1]).toMatchObject({ headers: { 'content-type': 'application/json' }, body: '{"a":1}', signal: expect.any(AbortSignal) })
})

test('a conflict is a conflict across two copies of core', async () => {
  const copy = class ConflictError extends Error { static kind = 'ConflictError' }
  expect(new copy('x') instanceof ConflictError).toBe(true)
  expect(new copy('x') instanceof NotFoundError).toBe(false)
})
