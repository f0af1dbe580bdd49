import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { apiOf, json, pagedApiOf, SECRET, startServer, thing } from '../test/server.js'
import type { ResponseMismatchError, ServerError } from './index.js'

afterEach(() => void vi.unstubAllGlobals())

const ThingSchema = v.looseObject({ id: v.number(), name: v.string() })

test('picks the value out of its envelope, and keeps keys that Object has too', async () => {
  await using server = await startServer((_, response) => response.end('{"thing":{"__proto__":{"x":1},"constructor":2,"id":7}}'))
  const data = await apiOf(server.url).request<Record<string, unknown>>({ op: 'things.get', path: '/thing', pick: 'thing' })
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'id'])
  expect(({} as { x?: number }).x).toBeUndefined()
  await expect(apiOf(server.url).request({ ...thing, pick: 'toString' })).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    message: 'things.get: the answer has no "toString"',
    status: 200,
  })
})

test.each([
  [undefined, undefined],
  ['text', '{"a":1}'],
  ['bytes', new TextEncoder().encode('{"a":1}')],
] as const)('reads as %s', async (as, expected) => {
  await using server = await startServer((_, response) => response.end('{"a":1}'))
  expect(await apiOf(server.url).request({ ...thing, as })).toEqual(expected ?? { a: 1 })
})

test('a stream is handed over unread, with no cap and no time-out of ours', async () => {
  await using server = await startServer((_, response) => {
    response.write('first,')
    setTimeout(() => response.end('second'), 150)
  })
  const stream = await apiOf(server.url, { timeoutMs: 100, maxResponseBytes: 3 }).request<ReadableStream<Uint8Array>>({
    ...thing,
    as: 'stream',
  })
  expect(await new Response(stream).text()).toBe('first,second')
})

test('an empty answer will do where nothing is due', async () => {
  await using server = await startServer((_, response) => response.writeHead(204).end())
  expect(await apiOf(server.url).request({ op: 'x', method: 'DELETE', path: '/x' })).toBeUndefined()
  expect(await new Response(await apiOf(server.url).request<ReadableStream>({ ...thing, as: 'stream' })).text()).toBe('')
})

test('an error page of a proxy is kept as text', async () => {
  await using server = await startServer((_, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
  )
  const error = await apiOf(server.url, { retry: 0 }, { readError: () => undefined })
    .request(thing)
    .catch((reason: unknown) => reason as ServerError)
  expect((error as ServerError).message).toBe('things.get: 502 - not in the words of the API. Did a proxy answer?')
  expect((error as ServerError).body).toBe('<h1>Bad gateway</h1>')
})

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
  await using server = await startServer((_, response) =>
    json(response, 200, {
      things: [
        { id: 1, name: 1 },
        { id: 2, name: 2 },
      ],
    }),
  )
  const warned: string[] = []
  vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warned.push(String(text)))
  const spec = { op: 'things.list', path: '/things', pick: 'things', schema: ThingSchema }
  await pagedApiOf(server.url, { readPage: () => ({}) }).list(spec)
  expect(warned).toHaveLength(1)
  expect(warned[0]).toMatch(
    /^@infra\/test: things\.list answered otherwise than documented: things\.0\.name: expected string, got number\. The data is handed over as it came \(option "validate"\)$/,
  )
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

test('of operations that share a name, fields are told once for each route', async () => {
  await using server = await startServer((_, response) => json(response, 200, 'x'))
  const told: string[] = []
  const api = apiOf(server.url, { hooks: { onMismatch: ({ op }) => void told.push(op) } })
  for (const route of ['/a', '/b', '/a']) await api.request({ ...thing, route, schema: v.number() })
  expect(told).toEqual(['things.get', 'things.get'])
})

test("an answer that cannot be read keeps the vendor's id of the request", async () => {
  await using server = await startServer((_, response) => response.writeHead(200, { 'x-request-id': 'id-1' }).end('<html>'))
  await expect(apiOf(server.url).request(thing)).rejects.toMatchObject({ name: 'ResponseMismatchError', requestId: 'id-1' })
})

test('names that a server chose are told of without the secret, and not without end', async () => {
  await using server = await startServer((_, response, nth) =>
    json(response, 200, { [SECRET]: 'x', ...Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`n${nth}x${i}`, 'x'])) }),
  )
  const schema = v.record(v.string(), v.number())
  const error = await apiOf(server.url, { validate: 'strict' })
    .request({ ...thing, schema })
    .catch((reason: unknown) => reason as ResponseMismatchError)
  expect((error as ResponseMismatchError).message).toMatch(/^things\.get: \[redacted\]: expected number, got string; n1x0: /)
  const paths: string[] = []
  const api = apiOf(server.url, { hooks: { onMismatch: ({ issues }) => void paths.push(...issues.map(({ path }) => path)) } })
  for (let i = 0; i < 60; i++) await api.request({ ...thing, schema })
  expect(paths[0]).toBe('[redacted]')
  expect(paths).toHaveLength(1000)
})

test.each(['off', 'warn', 'strict'] as const)('what should be a list and is none is no answer: validate %s', async (validate) => {
  await using server = await startServer((_, response) => json(response, 200, { things: { id: 1 } }))
  const schema = v.array(v.looseObject({ id: v.number() }))
  const error: unknown = await apiOf(server.url)
    .request({ ...thing, pick: 'things', schema }, { validate })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'ResponseMismatchError', message: 'things.get: "things" is not a list', data: { id: 1 } })
})
