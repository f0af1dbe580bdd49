import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { apiOf, json, SECRET, startServer } from '../test/server.js'
import { createApi, createCredential } from './index.js'
import type { RequestSpec } from './index.js'

const there: RequestSpec = { op: 'files.upload', method: 'POST', path: '/upload', body: 'bytes' }

test('another address gets neither credentials nor the headers of the client', async () => {
  await using ours = await startServer((_, response) => json(response, 200, {}))
  await using other = await startServer((_, response) => json(response, 200, { a: 1 }))
  const api = apiOf(ours.url, { headers: { 'x-key': 'of the proxy' } })
  expect(await api.request({ ...there, baseUrl: new URL(other.url).origin, headers: { 'content-type': 'text/plain' } })).toEqual({ a: 1 })
  expect(ours.seen).toEqual([])
  expect(other.seen[0]).toMatchObject({ method: 'POST', url: '/upload', body: 'bytes', headers: { 'content-type': 'text/plain' } })
  for (const name of ['authorization', 'x-key']) expect(other.seen[0]!.headers).not.toHaveProperty(name)
  expect(JSON.stringify(other.seen)).not.toContain(SECRET)
})

test('an error names the address that was asked', async () => {
  await using ours = await startServer((_, response) => json(response, 200, {}))
  const closed = await startServer((_, response) => json(response, 200, {}))
  const { origin } = new URL(closed.url)
  await closed[Symbol.asyncDispose]()
  const call = apiOf(ours.url).request({ ...there, baseUrl: origin, retry: 'never' })
  await expect(call).rejects.toThrow(`no answer from ${origin} (ECONNREFUSED)`)
  await expect(apiOf(ours.url).request({ ...there, baseUrl: 'http://user@host' })).rejects.toThrow('must be an http(s) URL')
})

test('auth: false sends nothing that proves who asks, and asks for no other credentials after a 401', async () => {
  await using server = await startServer((_, response) => json(response, 401, {}))
  let asked = 0
  const token = createCredential(() => `token ${++asked}`, { name: 'token' })
  const api = createApi({
    provider: 'test',
    version: '1.2.3',
    baseUrl: server.url,
    options: {},
    timeoutMs: 1000,
    retry: { limit: 0, status: [] },
    secrets: () => token.known(),
    renewable: token.renewable,
    authorize: async ({ headers }) => void (headers['authorization'] = await token.get()),
  })
  await expect(api.request({ op: 'time', path: '/time', auth: false })).rejects.toMatchObject({ status: 401 })
  expect(asked).toBe(0)
  expect(server.seen.map(({ headers }) => headers['authorization'])).toEqual([undefined])
})

test.each(['/a#b', '/a\\b', '\\\\other.test', '/%2e%2e\\b', '/a\tb', '/a\u0000', '/a\u0085', 'a', '/a/../b', '/a/%2E./b'])(
  'a path that would be sent in another form is refused: %j',
  async (path) => {
    await expect(apiOf('http://127.0.0.1:1').request({ op: 'a', path })).rejects.toMatchObject({ name: 'InvalidInputError', field: 'path' })
  },
)

test('headers of the operation are sent, and those of the call win', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const spec = { op: 'a', path: '/a', headers: { 'X-Version': '1', 'x-own': 'spec' } }
  await apiOf(server.url).request(spec, { headers: { 'X-Own': 'call' } })
  expect(server.seen[0]!.headers).toMatchObject({ 'x-version': '1', 'x-own': 'call' })
})

test('envelopes are taken off before the value is picked; what they cannot take is no answer', async () => {
  await using server = await startServer((_, response) => json(response, 200, { wrapped: { data: [1] } }))
  const config = {
    provider: 'test',
    version: '1.2.3',
    baseUrl: server.url,
    options: {},
    timeoutMs: 1000,
    retry: { limit: 0, status: [] },
    secrets: () => [],
    unwrap: (body: unknown) => (body as { wrapped: unknown }).wrapped,
  }
  expect(await createApi(config).request({ op: 'a', path: '/a', pick: 'data' })).toEqual([1])
  const unwrap = () => {
    throw new Error(`quotes ${SECRET}`)
  }
  const error: unknown = await createApi({ ...config, unwrap })
    .request({ op: 'a', path: '/a' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'ResponseMismatchError', operation: 'a' })
  expect(inspect(error)).not.toContain(SECRET)
})
