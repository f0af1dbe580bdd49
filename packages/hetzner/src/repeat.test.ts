import type { CallOptions } from '@infra/hetzner'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { action, bare, recorder, withBody } from '../test/recorder.js'
import type { Reply } from '../test/recorder.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const failure = (status: number, code: string): Reply => ({ status, body: { error: { code, message: 'no' } } })
const locked = failure(423, 'locked')
const running = (...ids: number[]): Reply => ({ body: { actions: ids.map((id) => action(id)) } })
const done: Reply = { status: 201, body: { action: action(7) } }

const detach = bare('POST', '/volumes/4711/actions/detach')
const question = bare('GET', '/volumes/4711/actions?status=running&per_page=50')

/** Detaches a volume, while the clock runs: what came of it, what was sent, and how long it took in milliseconds. */
async function detached(replies: readonly Reply[], { waitForLocks, ...options }: CallOptions & { waitForLocks?: boolean } = {}) {
  const { hetzner, sent } = recorder(replies, { waitForLocks })
  const started = Date.now()
  const settled = hetzner.volumes.detach(4711, options).then(
    (value) => ({ value, ms: Date.now() - started }),
    (error: unknown) => ({ error, ms: Date.now() - started }),
  )
  await vi.advanceTimersByTimeAsync(3_600_000)
  return { ...(await settled), sent }
}

test('a lock is waited for: the running actions end, then the request is sent again', async () => {
  const { sent, ms, ...outcome } = await detached([locked, running(1, 2), running(2), running(), done])
  expect(outcome).toMatchObject({ value: action(7) })
  expect(sent).toEqual([detach, question, question, question, detach])
  // One second and one and a half between the looks, and the usual wait before a repeat.
  expect(ms).toBeGreaterThanOrEqual(2500)
  expect(ms).toBeLessThan(2600)
})

test('the server or network that the body names may be what is locked', async () => {
  const { hetzner, sent } = recorder([locked, running(), running(1), running(), running(), done])
  const attached = hetzner.volumes.attach(4711, { server: 42 })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await attached).toMatchObject({ id: 7 })
  const atServer = bare('GET', '/servers/42/actions?status=running&per_page=50')
  const attach = withBody('POST', '/volumes/4711/actions/attach', { server: 42 })
  expect(sent).toEqual([attach, question, atServer, question, atServer, attach])
})

test('what is locked again is waited for again, within the limit on repeats', async () => {
  const twice = await detached([locked, running(), locked, running(), done])
  expect(twice).toMatchObject({ value: action(7) })
  const { sent, ...outcome } = await detached([locked, running(), locked, running(), locked], { retry: { limit: 2 } })
  expect(outcome).toMatchObject({ error: { code: 'locked', attempts: 3 } })
  expect(sent).toEqual([detach, question, detach, question, detach])
})

test('with waitForLocks: false a lock is told at once', async () => {
  const { sent, ...outcome } = await detached([locked], { waitForLocks: false })
  expect(outcome).toMatchObject({ error: { status: 423, code: 'locked', attempts: 1 }, ms: 0 })
  expect(sent).toEqual([detach])
})

test('a lock that stays for 5 minutes is told as what it is', async () => {
  const { sent, ...outcome } = await detached([locked, running(1)])
  expect(outcome).toMatchObject({ error: { code: 'locked', attempts: 1 }, ms: 300_000 })
  expect(sent.slice(1).every(({ path }) => path === question.path)).toBe(true)
})

test('the wait lasts no longer than the call may', async () => {
  const { sent, ms, ...outcome } = await detached([locked, running(1)], { totalTimeoutMs: 10_000 })
  expect(outcome).toMatchObject({ error: { code: 'locked', attempts: 1 } })
  expect(ms).toBeLessThanOrEqual(10_000)
  // At 0, 1, 2.5, 4.75 and 8.125 s; none after the end.
  expect(sent).toEqual([detach, ...Array.from({ length: 5 }, () => question)])
})

test('an abort ends the wait', async () => {
  const stop = new AbortController()
  const why = new Error('enough')
  setTimeout(() => stop.abort(why), 5000)
  const { sent: _, ...outcome } = await detached([locked, running(1)], { signal: stop.signal })
  expect(outcome).toEqual({ error: why, ms: 5000 })
})

test('a question that fails leaves the lock as the error', async () => {
  for (const answer of [failure(404, 'not_found'), { body: {} }, { body: 'text' }]) {
    const { sent, ...outcome } = await detached([locked, answer])
    expect(outcome).toMatchObject({ error: { code: 'locked', attempts: 1 } })
    expect(sent).toEqual([detach, question])
  }
})

test('a lock on what has no id yet is told at once', async () => {
  const { hetzner, sent } = recorder([locked])
  await expect(hetzner.volumes.create({ name: 'data', size: 50, location: 'fsn1' })).rejects.toMatchObject({ code: 'locked', attempts: 1 })
  expect(sent).toHaveLength(1)
})

test('a lock is waited for at the resource of the path: its host, and whatever follows its id', async () => {
  const box = recorder([locked, running(), done])
  const deleted = box.hetzner.storageBoxSnapshots.delete(42, 7)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await deleted).toEqual(action(7))
  expect(box.sent[1]).toEqual(bare('GET', 'api.hetzner.com/v1/storage_boxes/42/actions?status=running&per_page=50'))
})

test('a protected resource is no locked one', async () => {
  const { sent, ...outcome } = await detached([failure(423, 'protected')])
  expect(outcome).toMatchObject({ error: { code: 'protected', attempts: 1 } })
  expect(sent).toEqual([detach])
})

test('a conflict is repeated whatever the method: nothing was done', async () => {
  const { sent, ...outcome } = await detached([failure(409, 'conflict'), done])
  expect(outcome).toMatchObject({ value: action(7) })
  expect(sent).toEqual([detach, detach])
  const other = await detached([failure(409, 'uniqueness_error'), done])
  expect(other).toMatchObject({ error: { code: 'uniqueness_error', attempts: 1 } })
})

test.each([
  [failure(504, 'timeout'), 1],
  [failure(502, 'bad_gateway'), 1],
  [{ status: 504 }, 1],
  [failure(429, 'rate_limit_exceeded'), 6],
  [failure(409, 'conflict'), 6],
  [failure(412, 'resource_unavailable'), 1],
  [failure(403, 'maintenance'), 1],
])('a POST that may not be done twice, answered %j, is sent %i times', async (reply, attempts) => {
  const { sent, ...outcome } = await detached([reply])
  expect(outcome).toMatchObject({ error: { attempts } })
  expect(sent).toHaveLength(attempts)
})

test('a POST that may be done twice is repeated after a 504', async () => {
  const { hetzner, sent } = recorder([failure(504, 'timeout'), done])
  const resized = hetzner.volumes.resize(4711, 100)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await resized).toEqual(action(7))
  const post = withBody('POST', '/volumes/4711/actions/resize', { size: 100 })
  expect(sent).toEqual([post, post])
})
