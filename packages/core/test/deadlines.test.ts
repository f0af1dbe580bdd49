import { combineHooks, InvalidInputError } from '@infra/core'
import type { ApiConfig } from '@infra/core'
import * as v from 'valibot'
import { describe, expect, test, vi } from 'vitest'
import { TRANSPORTS, useRig } from './rig.js'
import { apiOf, json, startServer, thing } from './server.js'

const never = () => new Promise<never>(() => {})

describe.each(TRANSPORTS)('deadlines, over %s', (_, open) => {
  const rig = useRig(open)

  test("a user's function that never ends does not hold a call beyond its time-out", async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const message = `things.get: no complete answer from ${server.url} within 40 ms (timeoutMs)`
    const options = { timeoutMs: 40, retry: 1 }
    expect(await rig.failure(rig.api(server.url, options, { authorize: never }).request(thing))).toMatchObject({
      name: 'TimeoutError',
      code: 'TIMEOUT',
      message,
    })
    expect(server.seen).toEqual([])
    expect(rig.told()).toEqual(['onRetry', 'onError'])
    expect(await rig.failure(rig.api(server.url, { ...options, fetch: never }).request(thing))).toMatchObject({
      name: 'TimeoutError',
      message,
    })
    expect(rig.told()).toEqual(['onRequest', 'onRetry', 'onRequest', 'onError'])
    const hanging = async () => new Response(new ReadableStream({ pull: never }))
    expect(await rig.failure(rig.api(server.url, { ...options, fetch: hanging }).request(thing))).toMatchObject({
      name: 'TimeoutError',
      message,
    })
  })

  test('nor beyond an abort', async () => {
    const why = new Error('enough')
    const call = (authorize: ApiConfig['authorize']) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(why), 20)
      return rig.api('http://127.0.0.1:1', {}, { authorize: authorize! }).request(thing, { signal: stop.signal })
    }
    await expect(call(never)).rejects.toBe(why)
  })

  test('what is late is not sent, and counts for nothing', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    let finish = () => {}
    const late = () => new Promise<void>((resolve) => (finish = resolve))
    await rig.failure(rig.api(server.url, { timeoutMs: 20, retry: 0 }, { authorize: late }).request(thing))
    finish()
    const lateFetch = () => new Promise<Response>((resolve) => (finish = () => resolve(Response.json({ late: true }))))
    await rig.failure(rig.api(server.url, { timeoutMs: 20, retry: 0, fetch: lateFetch }).request(thing))
    finish()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(server.seen).toEqual([])
    expect(rig.told()).toEqual(['onError', 'onRequest', 'onError'])
  })

  test.each([
    [
      'at once',
      () => {
        throw new Error('observer')
      },
    ],
    [
      'later',
      async () => {
        throw new Error('observer')
      },
    ],
  ])('an observer that fails %s changes nothing, and leaves no rejection that nobody handles', async (_when, fails) => {
    const server = await rig.use(
      startServer((_request, response, nth) => json(response, nth === 1 ? 503 : nth === 2 ? 200 : 404, { id: 'x' })),
    )
    const hooks = { onRequest: fails, onResponse: fails, onRetry: fails, onError: fails, onMismatch: fails }
    for (const observers of [hooks, combineHooks(hooks, hooks)]) {
      const api = rig.api(server.url, { hooks: observers })
      const schema = v.looseObject({ id: v.number() })
      if (observers === hooks) expect(await api.request({ ...thing, schema })).toEqual({ id: 'x' })
      expect(await rig.failure(api.request(thing))).toMatchObject({ name: 'NotFoundError' })
    }
  })

  test('a call that was aborted while it waited for a limiter that does not look is not sent; its place is given back', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const stop = new AbortController()
    const why = new Error('enough')
    let released = 0
    const limiter = { acquire: async () => (stop.abort(why), () => void released++) }
    await expect(rig.api(server.url, { limiter }, { authorize: never }).request(thing, { signal: stop.signal })).rejects.toBe(why)
    expect(server.seen).toEqual([])
    expect(released).toBe(1)
  })

  test.each(['aborted', 'timed out'])('a place that a limiter gives after the call was %s is given back', async (how) => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const stop = new AbortController()
    const why = new Error('enough')
    const place = Promise.withResolvers<() => void>()
    const acquire = () => {
      if (how === 'aborted') stop.abort(why)
      return place.promise
    }
    let released = 0
    const call = rig.api(server.url, { limiter: { acquire }, totalTimeoutMs: 20 }).request(thing, { signal: stop.signal })
    await expect(call).rejects.toMatchObject(how === 'aborted' ? why : { name: 'TimeoutError' })
    place.resolve(() => void released++)
    await vi.waitFor(() => expect(released).toBe(1))
    expect(server.seen).toEqual([])
  })
})

test.each(['thing', '@127.0.0.2/thing', '.example.com/thing', ':81/thing', '\\thing'])(
  'a path that could become part of the host is refused: %j',
  async (path) => {
    const error: unknown = await apiOf('http://127.0.0.1:1')
      .request({ op: 'x', path })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toMatchObject({ field: 'path', message: expect.stringContaining('x: the path must begin with a slash') as unknown })
  },
)

test('a GET has no body, which no runtime would send', async () => {
  const refused = { name: 'InvalidInputError', field: 'body', message: 'things.get: a GET request has no body' }
  await expect(apiOf('http://127.0.0.1:1').request({ ...thing, body: { a: 1 } })).rejects.toMatchObject(refused)
  await expect(apiOf('http://127.0.0.1:1').request(thing, { body: { a: 1 } })).rejects.toMatchObject(refused)
})
