import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { InvalidInputError, WaitError, WaitTimeoutError } from './errors/index.js'
import { waitFor } from './wait-for.js'
import type { PollResult, WaitOptions } from './wait-for.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** A poll that is done at the given look (never: Infinity), and the times of its looks. */
function work(doneAt: number): { poll: (signal: AbortSignal) => PollResult<string, number>; looks: number[] } {
  const begin = performance.now()
  const looks: number[] = []
  const poll = (): PollResult<string, number> => {
    looks.push(performance.now() - begin)
    return looks.length >= doneAt ? { done: true, value: 'ready' } : { done: false, pending: looks.length }
  }
  return { poll, looks }
}

/** What a promise came to, and when; the clock runs meanwhile. */
async function outcome(promise: Promise<unknown>): Promise<{ value?: unknown; error?: unknown; at: number }> {
  const begin = performance.now()
  const settled = promise.then(
    (value) => ({ value, at: performance.now() - begin }),
    (error: unknown) => ({ error, at: performance.now() - begin }),
  )
  await vi.advanceTimersByTimeAsync(3_600_000)
  return settled
}

test('looks at once, and gives the value', async () => {
  const { poll, looks } = work(1)
  expect(await waitFor(poll)).toBe('ready')
  expect(looks).toEqual([0])
})

test('by default the intervals grow from 1 s by half, to 5 s', async () => {
  const { poll, looks } = work(8)
  expect(await outcome(waitFor(poll))).toEqual({ value: 'ready', at: 23_125 })
  expect(looks).toEqual([0, 1000, 2500, 4750, 8125, 13_125, 18_125, 23_125])
})

test.each<[WaitOptions, number[]]>([
  [{ intervalMs: 100, factor: 1 }, [0, 100, 200, 300]],
  [{ intervalMs: 100, factor: 2, capMs: 300 }, [0, 100, 300, 600]],
  [{ intervalMs: 8000, factor: 3 }, [0, 8000, 16_000, 24_000]],
  [{ intervalMs: 100, capMs: 50 }, [0, 50, 100, 150]],
])('%j looks at %j', async (options, times) => {
  const { poll, looks } = work(4)
  await outcome(waitFor(poll, options))
  expect(looks).toEqual(times)
})

test('the interval begins when a look ends', async () => {
  const { poll, looks } = work(3)
  const slow = async (signal: AbortSignal): Promise<PollResult<string, number>> => {
    const result = poll(signal)
    await new Promise((resolve) => setTimeout(resolve, 50))
    return result
  }
  await outcome(waitFor(slow, { intervalMs: 100, factor: 1 }))
  expect(looks).toEqual([0, 150, 300])
})

test('tells what is pending, after each look that found it so', async () => {
  const onProgress = vi.fn<(pending: number) => void>()
  await outcome(waitFor(work(3).poll, { onProgress }))
  expect(onProgress.mock.calls).toEqual([[1], [2]])
})

test('gives up at the deadline, 5 minutes by default, and says what is pending', async () => {
  const { poll, looks } = work(Infinity)
  const { error, at } = await outcome(waitFor(poll, { intervalMs: 100_000, factor: 1 }))
  expect(at).toBe(300_000)
  expect(error).toBeInstanceOf(WaitTimeoutError)
  expect(error).toBeInstanceOf(WaitError)
  expect(error).toMatchObject({ pending: 3 })
  expect((error as Error).message).toBe(
    'waitFor: not finished after 300 s (timeoutMs). The work may still go on; `pending` holds what was not finished',
  )
  expect(looks).toEqual([0, 100_000, 200_000])
})

test('the deadline and the name can be set', async () => {
  const { error, at } = await outcome(waitFor(work(Infinity).poll, { timeoutMs: 1500, op: 'servers.create' }))
  expect(at).toBe(1500)
  expect((error as Error).message).toMatch(/^servers\.create: not finished after 1\.5 s /)
})

test('Infinity is no deadline', async () => {
  const { poll } = work(301)
  expect(await outcome(waitFor(poll, { timeoutMs: Infinity, intervalMs: 10_000, factor: 1 }))).toEqual({ value: 'ready', at: 3_000_000 })
})

test('the deadline ends a look that is under way, even one that ignores its signal', async () => {
  let given: AbortSignal | undefined
  const poll = (signal: AbortSignal): Promise<PollResult<string>> => {
    given = signal
    return new Promise(() => {})
  }
  const { error, at } = await outcome(waitFor(poll, { timeoutMs: 700 }))
  expect(at).toBe(700)
  expect(error).toMatchObject({ name: 'WaitTimeoutError', pending: undefined })
  expect(given?.aborted).toBe(true)
  expect(given?.reason).toBe(error)
})

test.each(['pending', 'done', 'failed'] as const)('a look that ignores its signal and ends later, %s, changes nothing', async (how) => {
  const onProgress = vi.fn<(pending: string) => void>()
  let looks = 0
  const poll = async (): Promise<PollResult<string, string>> => {
    looks++
    await new Promise((resolve) => setTimeout(resolve, 2000))
    if (how === 'failed') throw new Error('late')
    return how === 'done' ? { done: true, value: 'late' } : { done: false, pending: 'late' }
  }
  expect(await outcome(waitFor(poll, { timeoutMs: 700, onProgress }))).toMatchObject({ error: { name: 'WaitTimeoutError' }, at: 700 })
  expect(onProgress).not.toHaveBeenCalled()
  expect(looks).toBe(1)
})

test('an abort ends the wait with its reason, between looks and within one', async () => {
  for (const poll of [work(Infinity).poll, () => new Promise<PollResult<string>>(() => {})]) {
    const controller = new AbortController()
    const reason = { mine: true }
    setTimeout(() => controller.abort(reason), 300)
    const { error, at } = await outcome(waitFor(poll, { signal: controller.signal }))
    expect(at).toBe(300)
    expect(error).toBe(reason)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  }
})

test('an abort ends the look, with the same reason', async () => {
  const controller = new AbortController()
  const seen: unknown[] = []
  const poll = (signal: AbortSignal): Promise<PollResult<string>> =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        seen.push(signal.reason)
        reject(new Error('the request was cut'))
      })
    })
  setTimeout(() => controller.abort('enough'), 300)
  expect(await outcome(waitFor(poll, { signal: controller.signal }))).toEqual({ error: 'enough', at: 300 })
  expect(seen).toEqual(['enough'])
})

test('an aborted signal lets nothing begin', async () => {
  const { poll, looks } = work(1)
  await expect(waitFor(poll, { signal: AbortSignal.abort('no') })).rejects.toBe('no')
  expect(looks).toEqual([])
})

test('leaves no listener on the signal after success', async () => {
  const { signal } = new AbortController()
  await outcome(waitFor(work(2).poll, { signal }))
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('an error of the poll or of onProgress ends the wait as it is', async () => {
  const fault = new TypeError('mine')
  const fail = (): never => {
    throw fault
  }
  expect(await outcome(waitFor(fail))).toEqual({ error: fault, at: 0 })
  expect(await outcome(waitFor(() => Promise.reject(fault)))).toEqual({ error: fault, at: 0 })
  expect(await outcome(waitFor(work(3).poll, { onProgress: fail }))).toEqual({ error: fault, at: 0 })
})

test.each<[WaitOptions, string]>([
  [{ intervalMs: -1 }, 'intervalMs must be a number, 0 or more; it is -1'],
  [{ factor: 0.9 }, 'factor must be a number, 1 or more; it is 0.9'],
  [{ capMs: Number.NaN }, 'capMs must be a number, 0 or more; it is NaN'],
  [{ timeoutMs: '1' as unknown as number }, 'timeoutMs must be a number, 0 or more; it is of type string'],
])('refuses %j', async (options, message) => {
  const { poll, looks } = work(1)
  const error: unknown = await waitFor(poll, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(error).toMatchObject({ message, field: message.split(' ')[0] })
  expect(looks).toEqual([])
})
