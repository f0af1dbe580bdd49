import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serving } from '../../test/action-server.js'
import { action } from '../../test/recorder.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const success = { status: 'success', progress: 100 }
const idsIn = (path: string): number[] => [...path.matchAll(/\bid=(\d+)/g)].map(([, id]) => Number(id))

test('1,000 waits at once ask in 40 requests a round, 25 actions in each, 5 in flight', async () => {
  const { hetzner, sent, most } = serving((id, nth) => action(id, nth === 3 ? success : {}), { delayMs: 50 })
  const waits = Promise.all(Array.from({ length: 1000 }, (_, i) => hetzner.actions.wait(action(i + 1))))
  await vi.advanceTimersByTimeAsync(60_000)
  expect((await waits).map(([ended]) => ended?.status)).toEqual(Array.from({ length: 1000 }, () => 'success'))
  expect(sent).toHaveLength(3 * 40)
  for (let round = 0; round < 3; round++) {
    const asked = sent.slice(round * 40, (round + 1) * 40).map(({ path }) => idsIn(path))
    expect(asked.every((ids) => ids.length === 25)).toBe(true)
    expect(new Set(asked.flat()).size).toBe(1000)
  }
  expect(most()).toBe(5)
})

test('an action that several wait for is asked for once', async () => {
  const { hetzner, sent } = serving((id) => action(id, success))
  const waits = Promise.all([hetzner.actions.wait(action(1)), hetzner.actions.wait([action(2), action(1)])])
  await vi.advanceTimersByTimeAsync(1000)
  expect(await waits).toEqual([[action(1, success)], [action(2, success), action(1, success)]])
  expect(sent.map(({ path }) => path)).toEqual(['/actions?id=1&id=2'])
})

test('who comes while a round is asked goes into the next', async () => {
  const { hetzner, sent } = serving((id) => action(id, success), { delayMs: 500 })
  const first = hetzner.actions.wait(action(1))
  await vi.advanceTimersByTimeAsync(300)
  const second = hetzner.actions.wait(action(2))
  await vi.advanceTimersByTimeAsync(5000)
  expect([await first, await second]).toEqual([[action(1, success)], [action(2, success)]])
  expect(sent.map(({ path }) => path)).toEqual(['/actions?id=1', '/actions?id=2'])
})

test('waits of different clients do not ask together', async () => {
  const { hetzner, sent } = serving((id) => action(id, success))
  const waits = Promise.all([hetzner.actions.wait(action(1)), hetzner.with({ timeoutMs: 9000 }).actions.wait(action(2))])
  await vi.advanceTimersByTimeAsync(1000)
  await waits
  expect(sent.map(({ path }) => path).toSorted()).toEqual(['/actions?id=1', '/actions?id=2'])
})

test('a request that fails ends the waits for its actions, and for no others', async () => {
  const { hetzner } = serving((id) => (id <= 25 ? new Response('{}', { status: 403 }) : action(id, success)))
  const waits = Promise.allSettled(Array.from({ length: 30 }, (_, i) => hetzner.actions.wait(action(i + 1))))
  await vi.advanceTimersByTimeAsync(1000)
  const results = await waits
  expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, (_, i) => (i < 25 ? 'rejected' : 'fulfilled')))
  expect(results[0]).toMatchObject({ reason: { name: 'PermissionDeniedError', operation: 'actions.list' } })
})

test('an action that does not exist ends its wait at once', async () => {
  const { hetzner, sent } = serving((id) => (id === 1 ? undefined : action(id, success)))
  const waits = Promise.allSettled([hetzner.actions.wait(action(1)), hetzner.actions.wait(action(2))])
  await vi.advanceTimersByTimeAsync(1000)
  expect(await waits).toMatchObject([
    { reason: { name: 'WaitError', message: 'actions.wait: there is no action 1' } },
    { value: [action(2, success)] },
  ])
  expect(sent).toHaveLength(1)
})
