import { expect, test, vi } from 'vitest'
import { apiOf, json, startServer, thing } from '../test/server.js'
import type { ApiConfig, ApiError, InfraError, RepeatContext } from './index.js'

const post = { op: 'things.create', method: 'POST', path: '/things', body: { a: 1 } } as const
const statusOf = (error: InfraError): number => (error as ApiError).status

test('the provider repeats what core would not, and keeps from repeating what core would; undefined leaves it to core', async () => {
  await using server = await startServer(({ url }, response, nth) => json(response, nth % 2 ? Number(url.slice(-3)) : 200, { nth }))
  const words = new Map([
    [409, true],
    [503, false],
  ])
  const api = apiOf(server.url, {}, { mayRepeat: (error) => words.get(statusOf(error)) })
  expect(await api.request({ ...post, path: '/409' })).toEqual({ nth: 2 })
  await expect(api.request({ ...thing, path: '/503' })).rejects.toMatchObject({ status: 503, attempts: 1 })
  await using plain = await startServer(({ url }, response, nth) => json(response, nth % 2 ? Number(url.slice(-3)) : 200, { nth }))
  const left = apiOf(plain.url, {}, { mayRepeat: () => undefined })
  expect(await left.request({ ...thing, path: '/503' })).toEqual({ nth: 2 })
  await expect(left.request({ ...post, path: '/409' })).rejects.toMatchObject({ status: 409, attempts: 1 })
})

test('the limit holds, and the provider is not asked beyond it, nor for what is never repeated, nor for what is no failure of the API', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const mayRepeat = vi.fn(async () => true)
  const api = apiOf(server.url, { retry: { limit: 2 } }, { mayRepeat })
  await expect(api.request(post)).rejects.toMatchObject({ attempts: 3 })
  expect(mayRepeat).toHaveBeenCalledTimes(2)
  await expect(api.request(post, { retry: 0 })).rejects.toMatchObject({ attempts: 1 })
  await expect(api.request({ ...post, retry: 'never' })).rejects.toMatchObject({ attempts: 1 })
  const authorize = () => Promise.reject(new Error('mine'))
  await expect(apiOf(server.url, {}, { mayRepeat, authorize }).request(post)).rejects.toThrow('mine')
  expect(mayRepeat).toHaveBeenCalledTimes(2)
})

test('it is told the operation, its path, the signal and the time that is left', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const seen: [InfraError, RepeatContext][] = []
  const mayRepeat: ApiConfig['mayRepeat'] = (error, context) => void seen.push([error, context])
  const { signal } = new AbortController()
  const spec = { ...post, path: () => '/things/a%20b' }
  await expect(apiOf(server.url, {}, { mayRepeat }).request(spec, { signal, totalTimeoutMs: 9000 })).rejects.toMatchObject({ status: 409 })
  await expect(apiOf(server.url, {}, { mayRepeat }).request(spec)).rejects.toMatchObject({ status: 409 })
  const [[error, context], [, unlimited]] = seen as [(typeof seen)[0], (typeof seen)[0]]
  expect(error).toMatchObject({ name: 'ConflictError' })
  expect(context).toMatchObject({ path: '/things/a%20b', spec: { op: 'things.create' } })
  expect(context.signal).toBe(signal)
  expect(context.leftMs).toBeGreaterThan(0)
  expect(context.leftMs).toBeLessThan(9000)
  expect(unlimited).toMatchObject({ leftMs: Infinity, signal: undefined })
})

test('what the user rules out is not repeated, nor is the provider asked, who might wait for it', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const mayRepeat = vi.fn(() => true)
  const api = apiOf(server.url, { retry: { retryOn: () => false } }, { mayRepeat })
  await expect(api.request(post)).rejects.toMatchObject({ attempts: 1 })
  await expect(api.request(thing)).rejects.toMatchObject({ attempts: 1 })
  expect(mayRepeat).not.toHaveBeenCalled()
})

test('what the user wants is repeated whatever the provider says, once it had its chance to wait; but nothing that may do harm', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const mayRepeat = vi.fn(() => false)
  const api = apiOf(server.url, { retry: { retryOn: () => true, limit: 1 } }, { mayRepeat })
  await expect(api.request(thing)).rejects.toMatchObject({ attempts: 2 })
  expect(mayRepeat).toHaveBeenCalledTimes(1)
  await expect(api.request(post)).rejects.toMatchObject({ attempts: 1 })
})

test('the user who leaves it open leaves it to the provider', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const api = apiOf(server.url, { retry: { retryOn: () => undefined, limit: 1 } }, { mayRepeat: () => true })
  await expect(api.request(post)).rejects.toMatchObject({ attempts: 2 })
})

test("its questions have neither the call's body and query, nor more time than the call has left", async () => {
  await using server = await startServer(({ method }, response) => (method === 'GET' ? undefined : json(response, 409, {})))
  let question: unknown
  const mayRepeat: ApiConfig['mayRepeat'] = async (_, { request }) => {
    question = await request({ op: 'state.get', path: '/state', query: { only: 'running' } }).catch((error: unknown) => error)
    return true
  }
  const started = performance.now()
  const options = { body: { b: 2 }, query: { q: 1 }, totalTimeoutMs: 300 }
  await expect(apiOf(server.url, {}, { mayRepeat }).request(post, options)).rejects.toMatchObject({ name: 'ConflictError', attempts: 1 })
  expect(performance.now() - started).toBeLessThan(2500)
  await vi.waitFor(() => expect(question).toMatchObject({ name: 'TimeoutError' }))
  expect(server.seen[1]).toMatchObject({ method: 'GET', url: expect.stringMatching(/\/state\?only=running$/) as string, body: '' })
})

test('what it asks is answered with the whole body', async () => {
  await using server = await startServer(({ method }, response, nth) => json(response, method === 'POST' && nth === 1 ? 409 : 200, { nth }))
  let answer: unknown
  const mayRepeat: ApiConfig['mayRepeat'] = async (_, { request }) => {
    answer = await request({ op: 'state.get', path: '/state' })
    return true
  }
  expect(await apiOf(server.url, {}, { mayRepeat }).request(post)).toEqual({ nth: 3 })
  expect(answer).toEqual({ nth: 2 })
})

test('an abort while the provider waits ends the call with the reason', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const why = new Error('enough')
  const stop = new AbortController()
  const mayRepeat: ApiConfig['mayRepeat'] = (_, { signal }) =>
    new Promise((resolve) => {
      signal!.addEventListener('abort', () => resolve(true))
      stop.abort(why)
    })
  await expect(apiOf(server.url, {}, { mayRepeat }).request(post, { signal: stop.signal })).rejects.toBe(why)
  expect(server.seen).toHaveLength(1)
})

test('a wait of the provider that used up the time leads to no further attempt', async () => {
  await using server = await startServer((_, response) => json(response, 409, {}))
  const mayRepeat = () => new Promise<boolean>((resolve) => setTimeout(resolve, 150, true))
  const call = apiOf(server.url, {}, { mayRepeat }).request(post, { totalTimeoutMs: 100 })
  await expect(call).rejects.toMatchObject({ name: 'ConflictError', attempts: 1 })
  expect(server.seen).toHaveLength(1)
})

test('a provider that fails at it hides nothing', async () => {
  await using server = await startServer((_, response) => json(response, 409, { message: 'taken' }))
  const mayRepeat = () => Promise.reject(new Error('mine'))
  await expect(apiOf(server.url, {}, { mayRepeat }).request(post)).rejects.toMatchObject({ status: 409, attempts: 1 })
})
