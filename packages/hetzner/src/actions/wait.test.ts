import { isInvalidInput } from '@infra/hetzner'
import type { Action, WaitForActionsOptions, Waitable } from '@infra/hetzner'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { action } from '../../test/recorder.js'
import { serving } from '../../test/action-server.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const success = { status: 'success', progress: 100, finished: '2026-01-30T23:56:00Z' }
const storage = { resources: [{ id: 42, type: 'storage_box' }] }

/** What a wait came to, and when, in milliseconds; the clock runs meanwhile. */
async function outcome(work: Promise<unknown>): Promise<{ value?: unknown; error?: unknown; at: number }> {
  const begin = Date.now()
  const settled = work.then(
    (value) => ({ value, at: Date.now() - begin }),
    (error: unknown) => ({ error, at: Date.now() - begin }),
  )
  await vi.advanceTimersByTimeAsync(3_600_000)
  return settled
}

test('an action is asked for until it has ended, less and less often', async () => {
  const { hetzner, sent } = serving((id, nth) => action(id, nth < 4 ? { progress: nth * 20 } : success))
  const { value, at } = await outcome(hetzner.actions.wait(action(1)))
  expect(value).toEqual([action(1, success)])
  expect(sent.map(({ path }) => path)).toEqual(Array.from({ length: 4 }, () => '/actions?id=1'))
  // 0.5 s, then half as much more each time; and 200 ms to gather.
  expect(at).toBe(4 * 200 + 500 + 750 + 1125 + 1687)
})

test('the looks are never further apart than 5 seconds', async () => {
  const { hetzner } = serving((id) => action(id))
  const looks: number[] = []
  const begin = Date.now()
  await outcome(hetzner.actions.wait(action(1), { timeoutMs: 40_000, onProgress: () => void looks.push(Date.now() - begin) }))
  expect(looks[0]).toBe(0)
  const gaps = looks.slice(1).map((at, i) => at - looks[i]! - 200)
  expect(gaps.slice(0, 3)).toEqual([500, 750, 1125])
  expect(gaps.slice(7, 10)).toEqual([5000, 5000, 5000])
})

test('what has ended already costs no request', async () => {
  const { hetzner, sent } = serving(() => undefined)
  const ended = action(1, success)
  expect(await hetzner.actions.wait([ended, { action: ended }])).toEqual([ended])
  expect(await hetzner.actions.wait(null)).toEqual([])
  expect(sent).toEqual([])
})

test.each<[string, Waitable, number[]]>([
  ['an action', action(1), [1]],
  ['a list of actions', [action(2), action(1)], [2, 1]],
  ['a result', { action: action(1), next_actions: [action(2), action(3)] }, [1, 2, 3]],
  ['a result of several', { actions: [action(1), action(2)] }, [1, 2]],
  ['nulls', [null, undefined, { action: null, actions: null, next_actions: null }, { action: action(1) }, {}], [1]],
  ['lists in lists', [[action(1)], [{ action: action(2) }, [action(3)]]], [1, 2, 3]],
  ['the same twice', [action(1), { action: action(1) }], [1]],
])('%s can be waited for', async (_, result, ids) => {
  const { hetzner, sent } = serving((id) => action(id, success))
  expect(await outcome(hetzner.actions.wait(result))).toMatchObject({ value: ids.map((id) => action(id, success)) })
  expect(sent.map(({ path }) => path)).toEqual([`/actions?${ids.map((id) => `id=${id}`).join('&')}`])
})

test('a promise that was not awaited, or something else altogether, is refused; what createOrGet found has no work', async () => {
  const { hetzner, sent } = serving(() => undefined)
  const forgotten = Promise.resolve(action(1)) as unknown as Waitable
  await expect(hetzner.actions.wait(forgotten)).rejects.toSatisfy(isInvalidInput)
  await expect(hetzner.actions.wait(1001 as unknown as Waitable)).rejects.toSatisfy(isInvalidInput)
  expect(await hetzner.actions.wait({ created: false, volume: {} } as Waitable)).toEqual([])
  expect(sent).toEqual([])
})

test('only those that still run are asked for again', async () => {
  const { hetzner, sent } = serving((id, nth) => action(id, nth >= id ? success : {}))
  await outcome(hetzner.actions.wait([action(1), action(2), action(3)]))
  expect(sent.map(({ path }) => path)).toEqual(['/actions?id=1&id=2&id=3', '/actions?id=2&id=3', '/actions?id=3'])
})

test('actions of Storage Boxes are asked for at their own host, and are not mixed up with others of the same id', async () => {
  const { hetzner, sent } = serving((id, _, host) => action(id, { ...success, ...(host === 'storage' && storage) }))
  const { value } = await outcome(hetzner.actions.wait([action(13), action(13, storage), action(14, storage)]))
  expect(value).toEqual([action(13, success), action(13, { ...success, ...storage }), action(14, { ...success, ...storage })])
  expect(sent.map(({ path }) => path).toSorted()).toEqual([
    '/actions?id=13',
    'api.hetzner.com/v1/storage_boxes/actions?id=13&id=14&per_page=25',
  ])
})

test('an action that fails ends the wait at once, with what failed and why', async () => {
  const failed = action(2, { status: 'error', error: { code: 'action_failed', message: 'Action failed' }, command: 'attach_volume' })
  const { hetzner, sent } = serving((id) => (id === 2 ? failed : action(id)))
  const { error, at } = await outcome(hetzner.actions.wait([action(1), action(2)]))
  expect(error).toMatchObject({
    name: 'ActionFailedError',
    code: 'action_failed',
    action: failed,
    message: 'actions.wait: attach_volume of server 42 failed (action 2): action_failed - Action failed',
  })
  expect(at).toBe(700)
  expect(sent).toHaveLength(1)
})

test('one that had failed before, without a word, is told without a request', async () => {
  const { hetzner, sent } = serving(() => undefined)
  const resources = [
    { id: 1, type: 'load_balancer' },
    { id: 2, type: 'network' },
  ]
  const { error } = await outcome(hetzner.actions.wait(action(9, { status: 'error', resources })))
  expect((error as Error).message).toBe('actions.wait: start_resource of load balancer 1, network 2 failed (action 9)')
  const alone = await outcome(hetzner.actions.wait(action(9, { status: 'error', resources: [] })))
  expect((alone.error as Error).message).toBe('actions.wait: start_resource failed (action 9)')
  expect(sent).toEqual([])
})

test('a state that nobody knows counts as running', async () => {
  const { hetzner } = serving((id, nth) => action(id, nth === 1 ? { status: 'queued' } : success))
  expect(await outcome(hetzner.actions.wait(action(1, { status: 'queued' })))).toMatchObject({ value: [action(1, success)] })
})

test('at the deadline the ids of those still running are told', async () => {
  const { hetzner } = serving((id) => action(id, id === 2 ? success : {}))
  const wait = (options?: WaitForActionsOptions) => outcome(hetzner.actions.wait([action(1), action(2), action(3)], options))
  expect(await wait({ timeoutMs: 10_000 })).toMatchObject({ error: { name: 'WaitTimeoutError', pending: [1, 3] }, at: 10_000 })
  expect(await wait()).toMatchObject({ error: { name: 'WaitTimeoutError', pending: [1, 3] }, at: 300_000 })
  expect(await wait({ timeoutMs: -1 })).toMatchObject({ error: expect.toSatisfy(isInvalidInput) as unknown, at: 0 })
})

test('an abort ends the wait with its reason, and nothing is told after it', async () => {
  const { hetzner } = serving((id) => action(id))
  const stop = new AbortController()
  const why = new Error('enough')
  const told: number[] = []
  setTimeout(() => stop.abort(why), 800)
  const onProgress = () => void told.push(Date.now())
  const begin = Date.now()
  expect(await outcome(hetzner.actions.wait(action(1), { signal: stop.signal, onProgress }))).toEqual({ error: why, at: 800 })
  expect(told.map((at) => at - begin)).toEqual([0, 700])
})

test('progress is told after each look', async () => {
  const { hetzner } = serving((id, nth) => action(id, nth >= id ? success : { progress: 25 * nth + id }))
  const seen: unknown[] = []
  const onProgress: WaitForActionsOptions['onProgress'] = ({ actions, ...numbers }) =>
    void seen.push([numbers, actions.map(({ status }: Action) => status)])
  await outcome(hetzner.actions.wait([action(3), action(1), action(7, { ...success, progress: 0 })], { onProgress }))
  expect(seen).toEqual([
    [{ done: 1, total: 3, percent: 33 }, ['running', 'running', 'success']],
    [{ done: 2, total: 3, percent: 76 }, ['running', 'success', 'success']],
    [{ done: 2, total: 3, percent: 84 }, ['running', 'success', 'success']],
    [{ done: 3, total: 3, percent: 100 }, ['success', 'success', 'success']],
  ])
  seen.length = 0
  await hetzner.actions.wait([], { onProgress })
  expect(seen).toEqual([[{ done: 0, total: 0, percent: 100 }, []]])
  const broken = () => {
    throw new Error('mine')
  }
  expect(await outcome(hetzner.actions.wait(action(1), { onProgress: broken }))).toMatchObject({ error: { message: 'mine' } })
})
