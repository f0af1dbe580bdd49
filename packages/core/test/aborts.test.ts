import { getEventListeners } from 'node:events'
import { createRateLimiter } from '@infra/core'
import type { CallOptions } from '@infra/core'
import { describe, expect, test } from 'vitest'
import { http, startRawServer } from './raw-server.js'
import { TRANSPORTS, until, useRig, within } from './rig.js'
import { apiOf, json, startServer, thing } from './server.js'

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n'
const STALLED = (): Promise<never> => new Promise(() => {})

/** Aborts a call when the time has come, and expects it to end with the reason and to leave no listener. */
async function expectAborted(
  stop: AbortController,
  start: (options: CallOptions) => PromiseLike<unknown>,
  comes: () => boolean,
  why: unknown = new Error('enough'),
): Promise<void> {
  const outcome = start({ signal: stop.signal }).then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  )
  await until(comes)
  stop.abort(why)
  expect(await within(outcome)).toEqual({ reason: stop.signal.reason as unknown })
  expect(((await outcome) as { reason: unknown }).reason).toBe(stop.signal.reason)
  expect(getEventListeners(stop.signal, 'abort')).toEqual([])
}

describe.each(TRANSPORTS)('aborts, over %s', (_, open) => {
  const rig = useRig(open)

  test.each([
    ['an Error', new Error('enough')],
    ['a text', 'enough'],
    ['null', null],
    ['an abort without a reason', undefined],
  ])('before: nothing is sent, and the reason is thrown as it is, %s', async (_name, why) => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const signal = AbortSignal.abort(why)
    const outcome = await rig
      .api(server.url)
      .request(thing, { signal })
      .catch((reason: unknown) => ({ reason }))
    expect((outcome as { reason: unknown }).reason).toBe(signal.reason)
    expect(server.sockets()).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(rig.told()).toEqual(['onError'])
  })

  test('right after the call', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request(thing, options),
      () => true,
    )
    await until(() => server.sockets() === 0)
  })

  test('while a server says nothing', async () => {
    const server = await rig.use(startRawServer(() => {}))
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request(thing, options),
      () => server.heads.length === 1,
    )
    await until(() => server.sockets() === 0)
    expect(rig.told()).toEqual(['onRequest', 'onError'])
  })

  test('within the head', async () => {
    const server = await rig.use(startRawServer((socket) => socket.write(HEAD.slice(0, 30))))
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request(thing, options),
      () => server.heads.length === 1,
    )
    await until(() => server.sockets() === 0)
  })

  test.each(['json', 'text', 'bytes'] as const)('within the body, as %s', async (as) => {
    let written = false
    const server = await rig.use(startRawServer((socket) => socket.write(`${HEAD}{"a":`, () => setTimeout(() => (written = true), 10))))
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request({ ...thing, as }, options),
      () => written,
    )
    await until(() => server.sockets() === 0)
    expect(rig.told()).toEqual(['onRequest', 'onError'])
  })

  test('within the page of an error', async () => {
    let written = false
    const server = await rig.use(
      startRawServer((socket) => socket.write(HEAD.replace('200', '503'), () => setTimeout(() => (written = true), 10))),
    )
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request(thing, options),
      () => written,
    )
    expect(server.heads).toHaveLength(1)
  })

  test('within a stream that was handed over: its reader gets the reason', async () => {
    const server = await rig.use(startRawServer((socket) => socket.write(`${HEAD}{"a":`)))
    const stop = new AbortController()
    const stream = await rig
      .api(server.url, { timeoutMs: 5000 })
      .request<ReadableStream<Uint8Array>>({ ...thing, as: 'stream' }, { signal: stop.signal })
    const reader = stream.getReader()
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('{"a":')
    const rest = reader.read().catch((reason: unknown) => reason)
    const why = new Error('enough')
    stop.abort(why)
    expect(await within(rest)).toBe(why)
    await until(() => server.sockets() === 0)
  })

  test('while a body is sent', async () => {
    const server = await rig.use(startRawServer((socket) => socket.pause()))
    let left = 1000
    // Not without end: the global fetch goes on to empty a stream whose request was aborted.
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(65_536)) : controller.close()),
    })
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request({ op: 'x', method: 'PUT', path: '/x', body }, options),
      () => server.heads.length === 1,
    )
    server.resume()
    await until(() => server.sockets() === 0)
  })

  test('while it waits to try again: at once, and with no further attempt', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 503, {}, { 'retry-after': '50' })))
    await expectAborted(
      new AbortController(),
      (options) => rig.api(server.url).request(thing, options),
      () => rig.events.some(([name]) => name === 'onRetry'),
    )
    expect(server.seen).toHaveLength(1)
    expect(rig.told()).toEqual(['onRequest', 'onResponse', 'onRetry', 'onError'])
  })

  test('while it waits for its turn: the place is given back', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const limiter = createRateLimiter({ limit: 1, intervalMs: 60_000 })
    const api = rig.api(server.url, { limiter })
    await api.request(thing)
    let waits = false
    const start = (options: CallOptions) => {
      const call = api.request(thing, options)
      setTimeout(() => (waits = true), 10)
      return call
    }
    await expectAborted(new AbortController(), start, () => waits)
    expect(server.seen).toHaveLength(1)
  })

  test('after: nothing happens', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, { a: 1 })))
    const stop = new AbortController()
    const data = await rig.api(server.url).request(thing, { signal: stop.signal })
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    stop.abort(new Error('too late'))
    expect(data).toEqual({ a: 1 })
    expect(rig.told()).toEqual(['onRequest', 'onResponse'])
  })

  test('after a failure: nothing happens either', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 404, {})))
    const stop = new AbortController()
    await rig.failure(rig.api(server.url).request(thing, { signal: stop.signal }))
    stop.abort(new Error('too late'))
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    expect(rig.told()).toEqual(['onRequest', 'onResponse', 'onError'])
  })

  test("the caller's own time-out is an abort: its reason is thrown", async () => {
    const server = await rig.use(startRawServer(() => {}))
    const signal = AbortSignal.timeout(30)
    const reason: unknown = await within(
      rig
        .api(server.url)
        .request(thing, { signal })
        .catch((error: unknown) => error),
    )
    expect(reason).toBe(signal.reason)
    expect(reason).toMatchObject({ name: 'TimeoutError' })
    expect(getEventListeners(signal, 'abort')).toEqual([])
    await until(() => server.sockets() === 0)
  })

  test('withResponse rejects with the reason too, and only it', async () => {
    const server = await rig.use(startRawServer(() => {}))
    const stop = new AbortController()
    await expectAborted(
      stop,
      (options) => rig.api(server.url).request(thing, options).withResponse(),
      () => server.heads.length === 1,
    )
  })

  test('many calls on one signal leave no listener, and no warning of too many', async () => {
    const server = await rig.use(startServer((_request, response, nth) => json(response, nth % 2 ? 503 : 200, {})))
    const { signal } = new AbortController()
    const api = rig.api(server.url, { retry: { limit: 9, baseMs: 20 } })
    await Promise.all(Array.from({ length: 30 }, () => api.request(thing, { signal })))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('many calls are aborted by one signal', async () => {
    const server = await rig.use(startRawServer((socket, nth) => nth % 2 && socket.write(http(503, { 'retry-after': '50' }))))
    const stop = new AbortController()
    const calls = Array.from({ length: 40 }, () =>
      rig
        .api(server.url)
        .request(thing, { signal: stop.signal })
        .catch((reason: unknown) => reason),
    )
    await until(() => server.heads.length >= 40)
    stop.abort('enough')
    expect(await within(Promise.all(calls))).toEqual(calls.map(() => 'enough'))
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
  })
})

test("a fetch that does not look at the signal cannot keep a call from its caller's abort", async () => {
  await expectAborted(
    new AbortController(),
    (options) => apiOf('http://127.0.0.1:1', { fetch: STALLED }).request(thing, options),
    () => true,
  )
})
