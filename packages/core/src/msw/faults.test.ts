import { getEventListeners } from 'node:events'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { InvalidInputError } from '../errors/input.js'
import { createFaults } from './faults.js'
import type { FaultRequest, Faults } from './faults.js'

let faults: Faults
let answered: number

beforeEach(() => {
  faults = createFaults()
  answered = 0
})
afterEach(() => {
  vi.useRealTimers()
})

function ask(method = 'GET', path = '/server', fields: Partial<FaultRequest> & { signal?: AbortSignal } = {}): Promise<Response> {
  const { signal, ...rest } = fields
  const request = new Request(`https://emulator.test${path}`, { method, signal: signal ?? null })
  return faults.handle({ method, path, request, ...rest }, () => {
    answered++
    return new Response('truth', { status: 201, headers: { 'x-kept': 'yes' } })
  })
}

function readerOf(response: Response) {
  if (!response.body) throw new Error('no body')
  return response.body.getReader()
}

const statuses = async (...calls: Promise<Response>[]) => (await Promise.all(calls)).map((response) => response.status)

test('without a rule the true answer passes', async () => {
  const response = await ask()
  expect([response.status, await response.text(), answered]).toEqual([201, 'truth', 1])
})

test('a status fault answers without doing the work, as often as asked', async () => {
  const fault = faults.inject({ method: 'POST', path: '/access-keys', times: 2, status: 503 })
  expect(await statuses(ask(), ask('POST'), ask('POST', '/access-keys'), ask('POST', '/access-keys'), ask('POST', '/access-keys'))).toEqual(
    [201, 201, 503, 503, 201],
  )
  expect(fault.hits).toBe(2)
  expect(answered).toBe(3)
})

test('an applied fault does the work first and loses the answer', async () => {
  faults.inject({ status: 502, applied: true, times: 1 })
  faults.inject({ action: 'reset', applied: true })
  expect((await ask()).status).toBe(502)
  expect((await ask()).type).toBe('error')
  expect(answered).toBe(2)
})

test.each([
  ['a string', 'busy', 'text/plain', 'busy'],
  ['an object', { code: 'Busy' }, 'application/json', '{"code":"Busy"}'],
  ['null', null, 'application/json', 'null'],
])('the body of a status fault: %s', async (_, body, type, text) => {
  faults.inject({ status: 429, body, headers: { 'retry-after': '3' } })
  const response = await ask()
  expect([response.headers.get('content-type'), response.headers.get('retry-after'), await response.text()]).toEqual([type, '3', text])
})

test('a status fault keeps a content type of your own, and has no body by default', async () => {
  faults.inject({ status: 500, body: '<html>', headers: { 'Content-Type': 'text/html' }, times: 1 })
  faults.inject({ status: 500 })
  expect((await ask()).headers.get('content-type')).toBe('text/html')
  const bare = await ask()
  expect([bare.body, bare.headers.get('content-type')]).toEqual([null, null])
})

test.each([199, 600, 200.5, Number.NaN])('status %s is refused when it is injected', (status) => {
  const inject = () => faults.inject({ status })
  expect(inject).toThrow(InvalidInputError)
  expect(inject).toThrow(expect.objectContaining({ field: 'rule.status' }))
  expect(inject).toThrow(`A fault cannot answer with status ${status}: use an integer from 200 to 599.`)
})

test.each([200, 599])('status %s is allowed', async (status) => {
  faults.inject({ status })
  expect((await ask()).status).toBe(status)
})

test('rules match by operation, by path with a wildcard, by expression, by function', async () => {
  faults.inject({ op: 'server.get', status: 500 })
  faults.inject({ path: '/access-keys/*', status: 501 })
  faults.inject({ path: /data-limit$/g, status: 502 })
  faults.inject({ when: ({ request }) => request.headers.has('x-no') || request.url.endsWith('/a.b'), status: 503 })
  faults.inject({ path: '/a+b', status: 504 })
  expect(await statuses(ask('GET', '/server', { op: 'server.get' }), ask('GET', '/server', { op: 'server.put' }), ask())).toEqual([
    500, 201, 201,
  ])
  expect(
    await statuses(
      ask('GET', '/access-keys/7'),
      ask('GET', '/access-keys/'),
      ask('GET', '/access-keys/7/name'),
      ask('GET', '/x/access-keys/7'),
    ),
  ).toEqual([501, 501, 201, 201])
  expect(await statuses(ask('GET', '/k/data-limit'), ask('GET', '/k/data-limit'), ask('GET', '/k/data-limit/'))).toEqual([502, 502, 201])
  expect(await statuses(ask('GET', '/a.b'), ask('GET', '/axb'), ask('GET', '/a+b'), ask('GET', '/aab'))).toEqual([503, 201, 504, 201])
})

test('what a rule does not name may be anything, what it names must be so', async () => {
  faults.inject({ method: 'POST', path: /^\/server/, status: 500 })
  expect(await statuses(ask('POST'), ask('GET'), ask('POST', '/x/server'), ask('POST', '/server/name', { op: 'server.rename' }))).toEqual([
    500, 201, 201, 500,
  ])
})

test('the first rule in the order of injection hits; a spent one makes way for the next', async () => {
  faults.inject({ status: 500, times: 1 })
  faults.inject({ status: 502, times: 1 })
  faults.inject({ status: 503 })
  expect(await statuses(ask(), ask(), ask(), ask())).toEqual([500, 502, 503, 503])
})

test('skip lets the first matching requests pass to later rules', async () => {
  const late = faults.inject({ path: '/server', skip: 2, times: 1, status: 500 })
  faults.inject({ times: 1, status: 418 })
  expect(await statuses(ask('GET', '/other'), ask(), ask(), ask(), ask())).toEqual([418, 201, 201, 500, 201])
  expect(late.hits).toBe(1)
})

test('a rule can be taken back, and clear() takes all of them and the latency', async () => {
  const first = faults.inject({ status: 500 })
  faults.inject({ status: 502 })
  first.remove()
  expect((await ask()).status).toBe(502)
  expect(first.hits).toBe(0)
  faults.latencyMs = 5
  faults.clear()
  expect((await ask()).status).toBe(201)
  expect(faults.latencyMs).toBe(0)
})

test('a reset gives a network error before the work is done', async () => {
  faults.inject({ action: 'reset' })
  expect((await ask()).type).toBe('error')
  expect(answered).toBe(0)
})

test('hang answers only once the request is aborted', async () => {
  faults.inject({ action: 'hang' })
  const controller = new AbortController()
  const outcome = vi.fn<(response: Response) => void>()
  const asked = ask('GET', '/server', { signal: controller.signal }).then(outcome)
  await new Promise((resolve) => setImmediate(resolve))
  expect(outcome).not.toHaveBeenCalled()
  controller.abort()
  await asked
  expect(outcome.mock.calls[0]?.[0].type).toBe('error')
  expect(answered).toBe(0)
})

test('hang on an aborted request ends at once', async () => {
  faults.inject({ action: 'hang', delayMs: 60_000 })
  expect((await ask('GET', '/server', { signal: AbortSignal.abort() })).type).toBe('error')
})

test('hang after the work ends at once when the client has left meanwhile', async () => {
  faults.inject({ action: 'hang', applied: true })
  const controller = new AbortController()
  const request = new Request('https://emulator.test/', { signal: controller.signal })
  const hung = await faults.handle({ method: 'GET', path: '/', request }, () => {
    controller.abort()
    return new Response()
  })
  expect(hung.type).toBe('error')
})

test('truncate sends the head and half of the body, and promises the whole', async () => {
  faults.inject({ action: 'truncate' })
  const response = await ask()
  expect([response.status, response.headers.get('x-kept'), response.headers.get('content-length')]).toEqual([201, 'yes', '5'])
  const reader = readerOf(response)
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('tr')
  await expect(reader.read()).rejects.toThrow('The body was cut.')
  expect(answered).toBe(1)
})

test('truncate of one byte sends none; of no byte it is a reset', async () => {
  faults.inject({ action: 'truncate' })
  const info = { method: 'GET', path: '/', request: new Request('https://emulator.test/') }
  const one = await faults.handle(info, () => new Response('x'))
  expect(one.headers.get('content-length')).toBe('1')
  await expect(one.text()).rejects.toThrow('The body was cut.')
  expect((await faults.handle(info, () => new Response(null, { status: 204 }))).type).toBe('error')
})

test('drip sends the true answer byte by byte', async () => {
  vi.useFakeTimers()
  faults.inject({ action: 'drip', dripMs: 100 })
  const response = await ask()
  expect(response.headers.get('content-length')).toBe('5')
  const reader = readerOf(response)
  let text = ''
  for (const letter of 'truth') {
    const read = reader.read()
    await vi.advanceTimersByTimeAsync(99)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    text += new TextDecoder().decode((await read).value)
    expect(text.endsWith(letter)).toBe(true)
  }
  expect([text, (await reader.read()).done]).toEqual(['truth', true])
})

test('drip waits a second by default, leaves an empty body alone, and stops when nobody reads', async () => {
  vi.useFakeTimers()
  faults.inject({ action: 'drip' })
  const empty = await faults.handle(
    { method: 'GET', path: '/', request: new Request('https://emulator.test/') },
    () => new Response(null, { status: 204 }),
  )
  expect(empty.status).toBe(204)
  const reader = readerOf(await ask())
  const read = reader.read()
  await vi.advanceTimersByTimeAsync(999)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  expect((await read).value).toHaveLength(1)
  void reader.read()
  await vi.advanceTimersByTimeAsync(10)
  await reader.cancel()
  expect(vi.getTimerCount()).toBe(0)
})

test('a delay alone holds back the true answer, and adds to the latency', async () => {
  vi.useFakeTimers()
  faults.latencyMs = () => 30
  faults.inject({ delayMs: 70, times: 1 })
  const late = vi.fn<(response: Response) => void>()
  void ask().then(late)
  await vi.advanceTimersByTimeAsync(99)
  expect([late.mock.calls.length, answered]).toEqual([0, 0])
  await vi.advanceTimersByTimeAsync(1)
  expect(late.mock.calls[0]?.[0].status).toBe(201)
  const next = ask()
  await vi.advanceTimersByTimeAsync(30)
  expect((await next).status).toBe(201)
})

test('a delay leaves no listener behind', async () => {
  faults.latencyMs = 1
  const request = new Request('https://emulator.test/')
  await faults.handle({ method: 'GET', path: '/', request }, () => new Response())
  expect(getEventListeners(request.signal, 'abort')).toEqual([])
})

test('an abort ends a delay, its timer too, without doing the work', async () => {
  vi.useFakeTimers()
  faults.latencyMs = 60_000
  const controller = new AbortController()
  const asked = ask('GET', '/server', { signal: controller.signal })
  await vi.advanceTimersByTimeAsync(1)
  controller.abort()
  expect((await asked).type).toBe('error')
  expect([vi.getTimerCount(), answered]).toEqual([0, 0])
})
