import { expect, test } from 'vitest'
import { apiOf, json, startServer, thing } from '../test/server.js'
import { AuthenticationError, RateLimitError, TimeoutError } from './index.js'
import type { ApiConfig, ApiError } from './index.js'

test('reads are repeated, within the limit; attempts are counted', async () => {
  await using server = await startServer((_, response, nth) => json(response, nth < 3 ? 503 : 200, { nth }))
  expect(await apiOf(server.url).request(thing)).toEqual({ nth: 3 })
  await using down = await startServer((_, response) => json(response, 503, {}))
  await expect(apiOf(down.url).request(thing)).rejects.toMatchObject({
    name: 'ServerError',
    attempts: 3,
    message: 'things.get: 503 (after 3 attempts)',
  })
  expect(down.seen).toHaveLength(3)
  await expect(apiOf(down.url, { retry: 1 }).request(thing)).rejects.toMatchObject({ attempts: 2 })
  await expect(apiOf(down.url, { retry: 1 }).request(thing, { retry: { limit: 0 } })).rejects.toMatchObject({ attempts: 1 })
})

test('writes are repeated only when it is safe: idempotent, or refused with 429', async () => {
  await using server = await startServer(({ url }, response, nth) =>
    json(response, url.endsWith('429') ? (nth % 2 ? 429 : 200) : 503, { nth }),
  )
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
  await expect(apiOf(strict.url).request(thing)).rejects.toMatchObject({
    name: 'RateLimitError',
    retryAfterMs: 3_600_000,
    attempts: 1,
    message: 'things.get: 429 (it asks to wait 3600 s)',
  })
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
  await expect(apiOf(server.url, { retry: 5 }, { authorize: still, renewable: true }).request(thing)).rejects.toMatchObject({
    name: 'AuthenticationError',
    attempts: 2,
  })
  await expect(apiOf(server.url, { retry: 5 }, { authorize: still }).request(thing)).rejects.toBeInstanceOf(AuthenticationError)
})

test('only the attempt after the 401 is told to renew', async () => {
  await using server = await startServer((_, response, nth) => json(response, [401, 503][nth - 1] ?? 200, {}))
  const renews: boolean[] = []
  await apiOf(server.url, {}, { authorize: ({ renew }) => void renews.push(renew), renewable: true }).request(thing)
  expect(renews).toEqual([false, true, false])
})

test('a total deadline ends repeats: with a time-out while an attempt runs, with the real failure when the next wait would pass it', async () => {
  await using server = await startServer(() => {})
  const started = performance.now()
  const error = await apiOf(server.url, { totalTimeoutMs: 120 })
    .request(thing)
    .catch((reason: unknown) => reason as TimeoutError)
  expect(error).toBeInstanceOf(TimeoutError)
  expect((error as TimeoutError).message).toBe(`things.get: no complete answer from ${server.url} within 120 ms (totalTimeoutMs)`)
  expect(performance.now() - started).toBeLessThan(2000)
  await using busy = await startServer((_, response) => json(response, 503, {}, { 'retry-after': '2' }))
  await expect(apiOf(busy.url, { totalTimeoutMs: 1000 }).request(thing)).rejects.toMatchObject({ status: 503, attempts: 1 })
})

test('the limiter is asked before each attempt, told of each answer, and released', async () => {
  await using server = await startServer((_, response, nth) =>
    json(response, nth === 1 ? 429 : 200, {}, nth === 1 ? { 'retry-after': '0' } : {}),
  )
  const log: unknown[] = []
  const limiter = {
    acquire: async (op: string) => (log.push(`acquire ${op}`), () => void log.push('release')),
    learn: (op: string, seen: object) => void log.push([op, seen]),
  }
  await apiOf(server.url, { limiter }, { readRateLimit: () => ({ remaining: 1 }) }).request(thing)
  expect(log).toEqual([
    'acquire things.get',
    ['things.get', { status: 429, rateLimit: { remaining: 1 }, retryAfterMs: 0 }],
    'release',
    'acquire things.get',
    ['things.get', { status: 200, rateLimit: { remaining: 1 }, retryAfterMs: undefined }],
    'release',
  ])
})

test('time spent waiting for the limiter does not count against the attempt', async () => {
  await using server = await startServer((_, response) => json(response, 200, {}))
  const limiter = { acquire: () => new Promise<() => void>((resolve) => setTimeout(() => resolve(() => {}), 120)) }
  expect(await apiOf(server.url, { limiter, timeoutMs: 100 }).request(thing)).toEqual({})
})

test('options that are undefined leave the policy as it is; what is no number is refused before anything is sent', async () => {
  await using server = await startServer((_, response) => json(response, 503, {}))
  const retry = { limit: undefined, baseMs: undefined } as unknown as { limit: number }
  await expect(apiOf(server.url, { retry }).request(thing)).rejects.toMatchObject({ attempts: 3 })
  for (const [options, field] of [
    [{ retry: Number.NaN }, 'retry.limit'],
    [{ retry: -1 }, 'retry.limit'],
    [{ retry: { baseMs: Number.NaN } }, 'retry.baseMs'],
    [{ timeoutMs: Number.NaN }, 'timeoutMs'],
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ totalTimeoutMs: -5 }, 'totalTimeoutMs'],
  ] as const) {
    await expect(apiOf(server.url).request(thing, options)).rejects.toMatchObject({ name: 'InvalidInputError', field })
  }
  expect(server.seen).toHaveLength(3)
})

test('PUT and DELETE are repeated unless said otherwise, PATCH is not', async () => {
  await using server = await startServer((_, response) => json(response, 503, {}))
  const api = apiOf(server.url)
  for (const [method, attempts] of [
    ['PUT', 3],
    ['DELETE', 3],
    ['PATCH', 1],
    ['POST', 1],
  ] as const) {
    await expect(api.request({ ...thing, method })).rejects.toMatchObject({ attempts })
  }
  await expect(api.request({ ...thing, method: 'PUT', idempotent: false })).rejects.toMatchObject({ attempts: 1 })
})

test('a recovery is told whether an earlier attempt is in doubt, and its own failure does not hide the first', async () => {
  const doubts: boolean[] = []
  const recover = (_: unknown, inDoubt: boolean) => {
    doubts.push(inDoubt)
    throw new Error('recovery failed')
  }
  for (const first of [503, 429]) {
    await using server = await startServer((_, response, nth) => json(response, nth === 1 ? first : 409, {}, { 'retry-after': '0' }))
    await expect(apiOf(server.url).request({ ...thing, recover })).rejects.toMatchObject({ name: 'ConflictError', attempts: 2 })
  }
  expect(doubts).toEqual([true, false])
})

test("what the provider asks first has neither the call's body and query, nor more time than is left", async () => {
  await using server = await startServer(({ url }, response) => (url.includes('/version') ? undefined : json(response, 409, {})))
  const mapError: ApiConfig['mapError'] = async (error, { request }) => {
    await request({ op: 'version.get', path: '/version' })
    return error
  }
  const started = performance.now()
  const call = apiOf(server.url, {}, { mapError }).request(
    { ...thing, method: 'POST' },
    { body: { a: 1 }, query: { q: 1 }, totalTimeoutMs: 300 },
  )
  await expect(call).rejects.toMatchObject({ name: 'ConflictError' })
  expect(performance.now() - started).toBeLessThan(2500)
  expect(server.seen[1]).toMatchObject({ method: 'GET', url: expect.stringMatching(/\/version$/), body: '' })
})

test('the place for renewed credentials is not taken by a repeat; each wait is longer than the one before', async () => {
  await using down = await startServer((_, response) => json(response, 503, {}))
  const waits: number[] = []
  const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => waits.push(delayMs) }
  const retry = { limit: 3, baseMs: 1, factor: 3, capMs: 100, jitter: false }
  await expect(apiOf(down.url, { retry, hooks }, { renewable: true }).request(thing)).rejects.toMatchObject({ attempts: 4 })
  expect(waits).toEqual([1, 3, 9])
  expect(down.seen).toHaveLength(4)
})

test('a wait that would outlast the whole call is not begun: the failure itself is told, at once', async () => {
  await using down = await startServer((_, response) => json(response, 503, {}))
  const started = performance.now()
  const retry = { limit: 3, baseMs: 60_000, capMs: 60_000 }
  await expect(apiOf(down.url, { retry, totalTimeoutMs: 3000 }).request(thing)).rejects.toMatchObject({ status: 503, attempts: 1 })
  expect(performance.now() - started).toBeLessThan(2500)
})

test('the provider says after which failures credentials are asked for anew, also for a POST, once', async () => {
  await using server = await startServer((_, response, nth) => json(response, [400, 200, 400, 400][nth - 1] ?? 409, { nth }))
  const renews: boolean[] = []
  const asked: unknown[] = []
  const config: Partial<ApiConfig> = {
    authorize: ({ renew }) => void renews.push(renew),
    renewable: async (error, attempt) => {
      asked.push([error.name, attempt.method, attempt.renew])
      return (error as ApiError).status === 400
    },
  }
  const post = { ...thing, method: 'POST', retry: 'never' } as const
  expect(await apiOf(server.url, {}, config).request(post)).toEqual({ nth: 2 })
  await expect(apiOf(server.url, {}, config).request(post)).rejects.toMatchObject({ status: 400, attempts: 2 })
  await expect(apiOf(server.url, {}, config).request({ ...post, auth: false })).rejects.toMatchObject({ status: 409, attempts: 1 })
  expect(renews).toEqual([false, true, false, true])
  expect(asked).toEqual([
    ['BadRequestError', 'POST', false],
    ['BadRequestError', 'POST', false],
  ])
})
