import { inspect } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { apiOf, json, SECRET, startServer, thing } from '../test/server.js'
import { ConfigurationError, ConflictError, createApi, InvalidInputError, NotFoundError, ServerError } from './index.js'
import type { ApiConfig, Hooks } from './index.js'

afterEach(() => void vi.unstubAllGlobals())

test('sends method, path, query, headers and JSON body; gives what came and how', async () => {
  await using server = await startServer((_, response) => json(response, 201, { a: 1 }, { 'x-request-id': 'r-1' }))
  const api = apiOf(server.url, { headers: { 'X-Own': 'mine' }, userAgent: 'mytool/2' })
  const call = api.request<{ a: number }>(
    { op: 'things.create', method: 'POST', path: '/things', query: { q: 'x y', none: undefined }, body: { n: 1 } },
    { headers: { 'X-Call': 'c' }, query: { extra: [1, 2] }, body: { more: true } },
  )
  const { data, response } = await call.withResponse()
  expect(await call).toEqual({ a: 1 })
  expect(data).toEqual({ a: 1 })
  expect(response.status).toBe(201)
  expect(response.requestId).toBe('r-1')
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(server.seen).toHaveLength(1)
  expect(server.seen[0]).toMatchObject({
    method: 'POST',
    url: `/${SECRET}/things?q=x%20y&extra=1&extra=2`,
    body: '{"n":1,"more":true}',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-own': 'mine',
      'x-call': 'c',
      authorization: `Bearer ${SECRET}`,
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
    ['plain', 'plain', 'text/plain;charset=UTF-8'],
    [new URLSearchParams({ a: 'b c' }), 'a=b+c', 'application/x-www-form-urlencoded;charset=UTF-8'],
    [new TextEncoder().encode('bytes'), 'bytes', undefined],
    [new TextEncoder().encode('buffer').buffer, 'buffer', undefined],
    [new Blob(['blob'], { type: 'a/b' }), 'blob', 'a/b'],
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

test.each([
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [501, 'ServerError'],
  [418, 'ApiError'],
])('status %i is a %s that tells all but secrets', async (status, name) => {
  await using server = await startServer((_, response) =>
    json(
      response,
      status,
      { code: 'Bad', message: `no /${SECRET}/thing`, extra: SECRET },
      { 'x-request-id': 'r-2', 'set-cookie': SECRET, 'ratelimit-limit': '5' },
    ),
  )
  const error = await apiOf(server.url, { retry: 0 })
    .request(thing)
    .catch((reason: unknown) => reason as ServerError)
  expect(error).toMatchObject({
    name,
    status,
    code: 'Bad',
    operation: 'things.get',
    requestId: 'r-2',
    attempts: 1,
    message: `things.get: ${status} Bad - no /[redacted]/thing (request id r-2)`,
  })
  expect((error as ServerError).body).toEqual({ code: 'Bad', message: 'no /[redacted]/thing', extra: '[redacted]' })
  expect((error as ServerError).headers).toMatchObject({
    'content-type': 'application/json',
    'x-request-id': 'r-2',
    'ratelimit-limit': '5',
  })
  expect((error as ServerError).headers).not.toHaveProperty('set-cookie')
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + (error as Error).stack).not.toContain(SECRET)
})

test('an attempt is told method, URL and body, so that it can be signed; each attempt anew', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth === 1 ? 429 : 200, {}))
  const attempts: unknown[] = []
  const authorize: ApiConfig['authorize'] = ({ headers, ...rest }) =>
    void attempts.push({ ...rest, n: (headers['x-n'] = String(attempts.length)) })
  await apiOf(server.url, {}, { authorize }).request({ op: 'x', method: 'PUT', path: '/p', body: { b: 1 } })
  const signed = { method: 'PUT', url: `${server.url}/${SECRET}/p`, body: '{"b":1}', renew: false }
  expect(attempts).toEqual([
    { ...signed, n: '0' },
    { ...signed, n: '1' },
  ])
  expect(server.seen.map(({ headers }) => headers['x-n'])).toEqual(['0', '1'])
})

test("an error of the user's own credential function reaches the user as it is", async () => {
  const vault = new Error('vault is sealed')
  const authorize = async () => {
    throw vault
  }
  await expect(apiOf('http://127.0.0.1:1', {}, { authorize }).request(thing)).rejects.toBe(vault)
})

test('hooks are told each step, without URL, header or body; one that throws is ignored', async () => {
  await using server = await startServer((_, response, nth) =>
    json(response, nth === 1 ? 503 : 404, { message: SECRET }, { 'x-request-id': `r-${nth}` }),
  )
  const events: unknown[] = []
  const note = (name: string) => (event: object) => {
    events.push([name, event])
    throw new Error('observer')
  }
  const hooks = Object.fromEntries(['onRequest', 'onResponse', 'onRetry', 'onError'].map((name) => [name, note(name)])) as Hooks
  await expect(apiOf(server.url, { hooks }, { readRateLimit: () => ({ limit: 5 }) }).request(thing)).rejects.toBeInstanceOf(NotFoundError)
  const base = { call: expect.any(Number), op: 'things.get', method: 'GET' }
  expect(events).toEqual([
    ['onRequest', { ...base, attempt: 1 }],
    ['onResponse', { ...base, attempt: 1, status: 503, durationMs: expect.any(Number), requestId: 'r-1', rateLimit: { limit: 5 } }],
    ['onRetry', { ...base, attempt: 1, delayMs: expect.any(Number), error: expect.any(ServerError) }],
    ['onRequest', { ...base, attempt: 2 }],
    ['onResponse', { ...base, attempt: 2, status: 404, durationMs: expect.any(Number), requestId: 'r-2', rateLimit: { limit: 5 } }],
    ['onError', { ...base, attempt: 2, status: 404, durationMs: expect.any(Number), error: expect.any(NotFoundError) }],
  ])
  expect(new Set(events.map((event) => (event as [string, { call: number }])[1].call)).size).toBe(1)
  expect(inspect(events, { depth: 9 })).not.toContain(SECRET)
})

test('an error is put into the terms of the provider, which may ask first', async () => {
  await using server = await startServer(({ url }, response) =>
    url.endsWith('/version') ? json(response, 200, { version: 1 }) : json(response, 409, {}),
  )
  const mapError: ApiConfig['mapError'] = async (error, { spec, response, request }) => {
    const { version } = (await request({ op: 'version.get', path: '/version' })) as { version: number }
    return new ConfigurationError(`${error.name} ${spec.op} ${response!.status} ${version}`)
  }
  await expect(apiOf(server.url, {}, { mapError }).request(thing)).rejects.toThrow(new ConfigurationError('ConflictError things.get 409 1'))
})

test('a failure that means a value becomes one, and no hook hears of a failure', async () => {
  await using server = await startServer((_, response) => json(response, 404, {}))
  const onError = vi.fn()
  const api = apiOf(server.url, { hooks: { onError } })
  const recover = (error: unknown) => (error instanceof NotFoundError ? { data: 'gone' } : undefined)
  const { data, response } = await api.request({ ...thing, recover }).withResponse()
  expect([data, response.status]).toEqual(['gone', 404])
  expect(onError).not.toHaveBeenCalled()
  await expect(api.request({ ...thing, recover: () => undefined })).rejects.toBeInstanceOf(NotFoundError)
  expect(onError).toHaveBeenCalledTimes(1)
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

test.each([
  '',
  'host',
  'ftp://host',
  'http://',
  'https://exa mple',
  'https://user:pw@host',
  'https://host/?a',
  'https://host/#a',
  ' https://host',
])('refuses %j for an address, without repeating it', (baseUrl) => {
  const make = () =>
    createApi({ provider: 'test', version: '1', baseUrl, options: {}, timeoutMs: 1, retry: { limit: 0, status: [] }, secrets: () => [] })
  expect(make).toThrow(new ConfigurationError('The address of the test API must be an http(s) URL, without user name, query or fragment'))
})

test.each([
  [{ body: { a: 1n } }, 'body'],
  [
    {
      body: (() => {
        const circle: { self?: unknown } = {}
        circle.self = circle
        return circle
      })(),
    },
    'body',
  ],
  [{ body: () => 1 }, 'body'],
  [{ body: { n: { port: Number.NaN } } }, 'body'],
  [{ query: { q: Number.NaN } }, 'query.q'],
  [
    {
      check: () => {
        throw new InvalidInputError('no', { field: 'own' })
      },
    },
    'own',
  ],
])('what cannot be sent is refused before anything is: %#', async (spec, field) => {
  const fetch = vi.fn()
  await expect(apiOf('http://127.0.0.1:1', { fetch }).request({ ...thing, method: 'POST', ...spec })).rejects.toMatchObject({
    name: 'InvalidInputError',
    field,
  })
  expect(fetch).not.toHaveBeenCalled()
})

test.each([
  ['a b', 'x'],
  ['x', 'a\nb'],
  ['x', 'ключ'],
  ['x', 1 as unknown as string],
])('header %j: %j is refused, and its value not shown', async (name, value) => {
  const error = await apiOf('http://127.0.0.1:1')
    .request(thing, { headers: { [name]: value } })
    .catch((reason: unknown) => reason as Error)
  expect(error).toMatchObject({
    name: 'InvalidInputError',
    field: `headers.${name}`,
    message: `"headers.${name}" has a character that no header can hold`,
  })
})

test.each(['x', '//#', '/a#b', '/../b', '/a/..', '/./a', '/%2e%2E/b', '/a/%2e?x'])(
  "a path %j of one's own is refused: it would not stay below the base",
  async (path) => {
    await expect(apiOf('http://127.0.0.1:1').request({ op: 'x', path })).rejects.toMatchObject({ name: 'InvalidInputError', field: 'path' })
  },
)

test('fields are added to a JSON body only', async () => {
  const spec = { op: 'x', method: 'POST', path: '/x', body: new URLSearchParams({ a: 'b' }) } as const
  await expect(apiOf('http://127.0.0.1:1').request(spec, { body: { z: 1 } })).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'body',
  })
})

test('a fetch of the user gets all in one request; one that takes init gets headers and body there', async () => {
  const seen: unknown[] = []
  const plain = async (request: Request, init?: RequestInit) => {
    seen.push([request.method, request.redirect, request.headers.get('content-type'), await request.text(), init])
    return Response.json({})
  }
  const spec = { op: 'x', method: 'POST', path: '/x', body: { a: 1 } } as const
  await apiOf('http://127.0.0.1:1', { fetch: plain }).request(spec)
  expect(seen).toEqual([['POST', 'manual', 'application/json', '{"a":1}', undefined]])
  const fast = Object.assign(async (_: Request, init?: RequestInit) => (seen.push(init), Response.json({})), { takesInit: true })
  await apiOf('http://127.0.0.1:1', { fetch: fast }).request(spec)
  expect(seen[1]).toMatchObject({
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
    signal: expect.any(AbortSignal),
  })
})

test('a conflict is a conflict across two copies of core', () => {
  const copy = class extends Error {
    static kind = 'ConflictError'
  }
  expect(new copy('x') instanceof ConflictError).toBe(true)
  expect(new copy('x') instanceof NotFoundError).toBe(false)
})
