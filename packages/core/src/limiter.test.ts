import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { InvalidInputError, LimiterError } from './errors/index.js'
import { createRateLimiter } from './limiter.js'
import type { RateLimiter, RateLimiterOptions } from './limiter.js'

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 })
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const soon = () => vi.advanceTimersByTimeAsync(0)

/** Asks `count` times at once; gives the times of the starts, which fill up while the clock runs. */
function ask(limiter: RateLimiter, count: number, { op = 'a.b', holdMs = 0 }: { op?: string; holdMs?: number } = {}): number[] {
  const begin = performance.now()
  const starts: number[] = []
  for (let i = 0; i < count; i++) {
    void limiter.acquire(op).then((release) => {
      starts.push(performance.now() - begin)
      if (holdMs > 0) setTimeout(release, holdMs)
      else release()
    })
  }
  return starts
}

async function startsWithin(ms: number, starts: number[]): Promise<number[]> {
  await vi.advanceTimersByTimeAsync(ms)
  return starts
}

describe('pace', () => {
  test('the first `limit` start at once, each further one when the one `limit` before it leaves the window', async () => {
    const limiter = createRateLimiter({ limit: 3, intervalMs: 1000 })
    const starts = ask(limiter, 2)
    await vi.advanceTimersByTimeAsync(400)
    expect(await startsWithin(5000, ask(limiter, 6))).toEqual([0, 600, 600, 1000, 1600, 1600])
    expect(starts).toEqual([0, 0])
  })

  test('one per interval is an even pace', async () => {
    expect(await startsWithin(1500, ask(createRateLimiter({ limit: 1, intervalMs: 500 }), 4))).toEqual([0, 500, 1000, 1500])
  })

  test('a window ends exactly after intervalMs', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000 })
    const starts = ask(limiter, 2)
    await vi.advanceTimersByTimeAsync(999)
    expect(starts).toEqual([0])
    await vi.advanceTimersByTimeAsync(1)
    expect(starts).toEqual([0, 1000])
  })

  test('waits longer than a timer can hold are waited out', async () => {
    const month = 30 * 24 * 3_600_000
    const starts = ask(createRateLimiter({ limit: 1, intervalMs: month }), 2)
    await vi.advanceTimersByTimeAsync(month - 1)
    expect(starts).toEqual([0])
    await vi.advanceTimersByTimeAsync(1)
    expect(starts).toEqual([0, month])
  })

  test('a fraction of a millisecond is not dropped', async () => {
    const starts = ask(createRateLimiter({ limit: 1, intervalMs: 0.5 }), 2)
    await soon()
    expect(starts).toEqual([0])
    await vi.advanceTimersByTimeAsync(1)
    expect(starts).toEqual([0, 1])
  })

  test('without options nothing waits', async () => {
    expect(await startsWithin(0, ask(createRateLimiter(), 100, { holdMs: 1 }))).toHaveLength(100)
    await vi.advanceTimersByTimeAsync(1)
  })
})

describe('concurrency', () => {
  test('the next one starts when one ends', async () => {
    expect(await startsWithin(100, ask(createRateLimiter({ concurrency: 2 }), 5, { holdMs: 10 }))).toEqual([0, 0, 10, 10, 20])
  })

  test('one that ends in the moment in which another gets in line makes room for it', async () => {
    const limiter = createRateLimiter({ concurrency: 1 })
    const release = await limiter.acquire('a.b')
    const starts = ask(limiter, 1)
    release()
    await soon()
    expect(starts).toEqual([0])
  })

  test('releasing twice counts once', async () => {
    const limiter = createRateLimiter({ concurrency: 1 })
    const release = await limiter.acquire('a.b')
    release()
    release()
    const second = await limiter.acquire('a.b')
    const starts = ask(limiter, 1)
    await soon()
    expect(starts).toEqual([])
    second()
    await soon()
    expect(starts).toEqual([0])
  })
})

describe('buckets', () => {
  test('each has its own window and its own count of those in flight', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000, concurrency: 1, bucket: (op) => op.split('.')[0] ?? '' })
    const [a, b] = [ask(limiter, 2, { op: 'a.x' }), ask(limiter, 1, { op: 'b.x' })]
    await soon()
    expect([a, b]).toEqual([[0], [0]])
    await vi.advanceTimersByTimeAsync(1000)
    expect(a).toEqual([0, 1000])
  })

  test('all operations share one by default', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000 })
    const [a, b] = [ask(limiter, 1, { op: 'a.x' }), ask(limiter, 1, { op: 'b.x' })]
    await vi.advanceTimersByTimeAsync(1000)
    expect([a, b]).toEqual([[0], [1000]])
  })

  test('an error in naming one goes to the caller', async () => {
    const limiter = createRateLimiter({
      bucket: () => {
        throw new RangeError('mine')
      },
    })
    await expect(limiter.acquire('a.b')).rejects.toThrow(new RangeError('mine'))
  })
})

describe('abort', () => {
  test('an aborted signal never gets in line', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000 })
    await expect(limiter.acquire('a.b', AbortSignal.abort('gone'))).rejects.toBe('gone')
    expect(await startsWithin(0, ask(limiter, 1))).toEqual([0])
  })

  test('one that waits leaves the line with the reason, and its place to the next', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000 })
    const first = ask(limiter, 1)
    const controller = new AbortController()
    const left = limiter.acquire('a.b', controller.signal)
    const last = ask(limiter, 1)
    const reason = new Error('changed my mind')
    setTimeout(() => controller.abort(reason), 500)
    await expect(Promise.all([left, vi.advanceTimersByTimeAsync(1000)])).rejects.toBe(reason)
    await soon()
    expect([first, last]).toEqual([[0], [1000]])
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  })

  test('the last one to leave takes the timer along', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000 })
    ask(limiter, 1)
    const controller = new AbortController()
    const left = limiter.acquire('a.b', controller.signal)
    await soon()
    expect(vi.getTimerCount()).toBe(1)
    controller.abort('gone')
    expect(vi.getTimerCount()).toBe(0)
    await expect(left).rejects.toBe('gone')
    expect(await startsWithin(1000, ask(limiter, 1))).toEqual([1000])
  })

  test('after the start a signal means nothing to the limiter', async () => {
    const controller = new AbortController()
    const limiter = createRateLimiter({ concurrency: 1 })
    const release = await limiter.acquire('a.b', controller.signal)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    controller.abort()
    const starts = ask(limiter, 1)
    await soon()
    expect(starts).toEqual([])
    release()
    await soon()
    expect(starts).toEqual([0])
  })
})

describe("onLimit: 'throw'", () => {
  test('refuses what would have to wait, and says for how long', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 1000, onLimit: 'throw' })
    await limiter.acquire('keys.get')
    await vi.advanceTimersByTimeAsync(250)
    const error: unknown = await limiter.acquire('keys.get').catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(LimiterError)
    expect(error).toMatchObject({ name: 'LimiterError', operation: 'keys.get', retryAfterMs: 750 })
    expect((error as Error).message).toBe('keys.get: not sent, since the limiter allows the next request in 750 ms')
    await vi.advanceTimersByTimeAsync(750)
    await limiter.acquire('keys.get')
  })

  test('refuses when as many are in flight as may be', async () => {
    const limiter = createRateLimiter({ concurrency: 2, onLimit: 'throw' })
    const release = await limiter.acquire('keys.get')
    await limiter.acquire('keys.get')
    const error: unknown = await limiter.acquire('keys.list').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'LimiterError', operation: 'keys.list', retryAfterMs: undefined })
    expect((error as Error).message).toBe('keys.list: not sent, since 2 requests are in flight, as many as the limiter allows')
    release()
    await limiter.acquire('keys.list')
  })

  test('refuses all that came while the store was asked', async () => {
    const limiter = createRateLimiter({ onLimit: 'throw', store: { take: async () => 7.2 } })
    const errors = await Promise.all([1, 2].map(() => limiter.acquire('a.b').catch((thrown: unknown) => thrown)))
    expect(errors).toMatchObject([{ retryAfterMs: 8 }, { retryAfterMs: 8 }])
  })
})

describe('learning', () => {
  const reset = (inMs: number) => ({ resetAtMs: Date.now() + inMs })

  /** After how long the next request starts, once the limiter has learnt all that is told. */
  async function heldBy(...told: Parameters<NonNullable<RateLimiter['learn']>>[1][]): Promise<number | undefined> {
    const limiter = createRateLimiter()
    for (const seen of told) limiter.learn?.('a.b', seen)
    return (await startsWithin(3_600_000, ask(limiter, 1)))[0]
  }

  test('a 429 holds everyone until its Retry-After is over', async () => {
    const limiter = createRateLimiter({ limit: 5, intervalMs: 100 })
    limiter.learn?.('a.b', { status: 429, retryAfterMs: 1500 })
    expect(await startsWithin(3000, ask(limiter, 3, { op: 'c.d' }))).toEqual([1500, 1500, 1500])
  })

  test('also those who are waiting already', async () => {
    const limiter = createRateLimiter({ limit: 1, intervalMs: 100 })
    const starts = ask(limiter, 2)
    await vi.advanceTimersByTimeAsync(50)
    limiter.learn?.('a.b', { status: 429, retryAfterMs: 1000 })
    expect(await startsWithin(3000, starts)).toEqual([0, 1050])
  })

  test('with `throw` the rest of the hold is told', async () => {
    const limiter = createRateLimiter({ onLimit: 'throw' })
    limiter.learn?.('a.b', { status: 429, retryAfterMs: 1500 })
    await vi.advanceTimersByTimeAsync(500)
    await expect(limiter.acquire('a.b')).rejects.toMatchObject({ retryAfterMs: 1000 })
  })

  test('a later, shorter refusal does not shorten a hold', async () => {
    expect(await heldBy({ status: 429, retryAfterMs: 900 }, { status: 429, retryAfterMs: 100 })).toBe(900)
  })

  test('a minute is the longest hold, a second stands for no time', async () => {
    expect(await heldBy({ status: 429, retryAfterMs: 600_000 })).toBe(60_000)
    expect(await heldBy({ status: 429 })).toBe(1000)
    expect(await heldBy({ status: 429, retryAfterMs: 0 })).toBe(0)
  })

  test('a 429 of another limit than the announced one holds nobody', async () => {
    expect(await heldBy({ status: 429, retryAfterMs: 9000, rateLimit: { limit: 720, remaining: 700 } })).toBe(0)
    expect(
      await heldBy({ status: 200, rateLimit: { limit: 720 } }, { status: 429, retryAfterMs: 9000, rateLimit: { limit: 1, remaining: 0 } }),
    ).toBe(0)
    expect(
      await heldBy(
        { status: 200, rateLimit: { limit: 720 } },
        { status: 429, retryAfterMs: 9000, rateLimit: { limit: 720, remaining: 0 } },
      ),
    ).toBe(9000)
    expect(await heldBy({ status: 200, rateLimit: { limit: 720 } }, { status: 429, retryAfterMs: 9000 })).toBe(9000)
    expect(await heldBy({ status: 200, rateLimit: { limit: 9 } }, { status: 200 }, { status: 429, rateLimit: { limit: 5 } })).toBe(0)
  })

  test('a spent quota holds for the time in which one request comes back', async () => {
    // 3600 an hour, refilled all the time: one a second.
    expect(await heldBy({ status: 200, rateLimit: { limit: 7200, remaining: 0, ...reset(3_600_000) } })).toBe(500)
    expect(await heldBy({ status: 200, rateLimit: { limit: 1, remaining: 0, ...reset(3_600_000) } })).toBe(1000)
  })

  test('holds for nothing else', async () => {
    expect(await heldBy({ status: 200, rateLimit: { limit: 60, remaining: 1, ...reset(60_000) } })).toBe(0)
    expect(await heldBy({ status: 200, rateLimit: { limit: 60, remaining: 0 } })).toBe(0)
    expect(await heldBy({ status: 200, rateLimit: { remaining: 0, ...reset(60_000) } })).toBe(0)
    expect(await heldBy({ status: 200, rateLimit: { limit: 60, remaining: 0, ...reset(-60_000) } })).toBe(0)
    expect(await heldBy({ status: 200, rateLimit: { limit: 0, remaining: 0, ...reset(60_000) } })).toBe(0)
    expect(await heldBy({ status: 503, retryAfterMs: 5000 })).toBe(0)
    expect(await heldBy({ status: 200 })).toBe(0)
  })

  test('a quota of infinite numbers holds nothing, and makes nothing of what is learnt later unheard', async () => {
    const endless = { status: 200, rateLimit: { limit: Infinity, remaining: 0, resetAtMs: Infinity } }
    expect(await heldBy(endless)).toBe(0)
    expect(await heldBy(endless, { status: 429, retryAfterMs: 1500 })).toBe(1500)
  })

  test('each bucket learns for itself', async () => {
    const limiter = createRateLimiter({ bucket: (op) => op })
    limiter.learn?.('a.b', { status: 429, retryAfterMs: 1500 })
    const [held, free] = [ask(limiter, 1, { op: 'a.b' }), ask(limiter, 1, { op: 'c.d' })]
    await vi.advanceTimersByTimeAsync(2000)
    expect([held, free]).toEqual([[1500], [0]])
  })
})

describe('store', () => {
  test('is asked by bucket, one request at a time, until it says 0', async () => {
    const answers = [0, 300, 0, 0]
    const asked: string[] = []
    let open = 0
    const take = async (bucket: string): Promise<number> => {
      expect(++open).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 5))
      open--
      asked.push(bucket)
      return answers.shift() ?? 0
    }
    const limiter = createRateLimiter({ store: { take }, bucket: () => 'shared' })
    expect(await startsWithin(1000, ask(limiter, 3))).toEqual([5, 315, 320])
    expect(asked).toEqual(['shared', 'shared', 'shared', 'shared'])
  })

  test('is not asked while a wait of its own runs, nor while enough are in flight', async () => {
    const take = vi.fn(() => 100)
    const limiter = createRateLimiter({ store: { take }, concurrency: 1 })
    ask(limiter, 1)
    await vi.advanceTimersByTimeAsync(50)
    ask(limiter, 1)
    await soon()
    expect(take).toHaveBeenCalledTimes(1)
    take.mockReturnValue(0)
    const more = ask(limiter, 1, { holdMs: 10 })
    await vi.advanceTimersByTimeAsync(60)
    expect(more).toEqual([50])
    expect(take).toHaveBeenCalledTimes(4)
  })

  test('an error goes to the one whose turn it was, and the line goes on', async () => {
    const fault = new Error('redis is down')
    const take = vi.fn<() => Promise<number>>().mockRejectedValueOnce(fault).mockResolvedValue(0)
    const limiter = createRateLimiter({ store: { take } })
    const first = limiter.acquire('a.b')
    const second = limiter.acquire('a.b')
    await expect(first).rejects.toBe(fault)
    ;(await second)()
  })

  test('what it gave to one who left is for the next', async () => {
    const take = vi.fn(() => new Promise<number>((resolve) => setTimeout(resolve, 10, 0)))
    const limiter = createRateLimiter({ store: { take } })
    const controller = new AbortController()
    const left = limiter.acquire('a.b', controller.signal)
    const starts = ask(limiter, 1)
    controller.abort('gone')
    await expect(left).rejects.toBe('gone')
    expect(await startsWithin(10, starts)).toEqual([10])
    expect(take).toHaveBeenCalledTimes(1)
  })

  test('an error after everyone left disturbs nobody, nor does a wait', async () => {
    for (const [take, onLimit] of [
      [() => Promise.reject(new Error('late')), 'wait'],
      [async () => 50, 'wait'],
      [async () => 50, 'throw'],
    ] as const) {
      const limiter = createRateLimiter({ onLimit, store: { take } })
      const controller = new AbortController()
      const left = limiter.acquire('a.b', controller.signal)
      controller.abort('gone')
      await expect(left).rejects.toBe('gone')
      await soon()
      expect(vi.getTimerCount()).toBe(0)
    }
  })
})

test.each<[RateLimiterOptions, string, string]>([
  [{ limit: 0, intervalMs: 1 }, 'limit', 'limit must be a whole number, 1 or more; it is 0'],
  [{ limit: 1.5, intervalMs: 1 }, 'limit', 'limit must be a whole number, 1 or more; it is 1.5'],
  [{ limit: 1, intervalMs: Number.NaN }, 'intervalMs', 'intervalMs must be a number, 0 or more; it is NaN'],
  [{ limit: 1, intervalMs: -1 }, 'intervalMs', 'intervalMs must be a number, 0 or more; it is -1'],
  [{ concurrency: '4' as unknown as number }, 'concurrency', 'concurrency must be a whole number, 1 or more; it is of type string'],
  [{ limit: 1 }, 'limit', 'limit and intervalMs go together'],
  [{ intervalMs: 1 }, 'limit', 'limit and intervalMs go together'],
  [{ limit: 1, intervalMs: 1, store: { take: () => 0 } }, 'limit', 'limit is set by the store; leave limit and intervalMs out'],
])('refuses %j', (options, field, message) => {
  const create = (): unknown => createRateLimiter(options)
  expect(create).toThrow(InvalidInputError)
  expect(create).toThrow(expect.objectContaining({ field, message }))
})

describe('whatever comes', () => {
  const requests = fc.array(fc.record({ at: fc.nat(300), takes: fc.nat(80), abortAt: fc.option(fc.nat(400), { nil: undefined }) }), {
    minLength: 1,
    maxLength: 40,
  })
  const settings = fc.record({
    limit: fc.integer({ min: 1, max: 6 }),
    intervalMs: fc.integer({ min: 1, max: 120 }),
    concurrency: fc.integer({ min: 1, max: 5 }),
  })

  interface Run {
    start: number
    end: number
    at: number
  }

  /** Plays the requests; gives those that started, in order of arrival. Everyone must have started or been aborted. */
  async function play(limiter: RateLimiter, plan: { at: number; takes: number; abortAt?: number | undefined }[]): Promise<Run[]> {
    const begin = performance.now()
    const now = (): number => performance.now() - begin
    const runs: Run[] = []
    let order = 0
    let settled = 0
    const sorted = plan.toSorted((a, b) => a.at - b.at)
    for (const { at, takes, abortAt } of sorted) {
      const controller = new AbortController()
      if (abortAt !== undefined) setTimeout(() => controller.abort('gone'), abortAt)
      setTimeout(() => {
        const place = order++
        limiter.acquire('a.b', controller.signal).then(
          (release) => {
            expect(runs.length === 0 || place > lastPlace).toBe(true)
            lastPlace = place
            runs.push({ at, start: now(), end: now() + takes })
            if (takes > 0) setTimeout(release, takes)
            else release()
            settled++
          },
          (reason: unknown) => {
            expect(reason).toBe('gone')
            settled++
          },
        )
      }, at)
    }
    let lastPlace = -1
    await vi.advanceTimersByTimeAsync(20_000)
    expect(settled).toBe(plan.length)
    expect(vi.getTimerCount()).toBe(0)
    return runs
  }

  function expectWithin(runs: Run[], { limit, intervalMs, concurrency }: { limit: number; intervalMs: number; concurrency: number }): void {
    for (const [i, { start }] of runs.entries()) {
      const before = runs[i - limit]
      if (before) expect(start - before.start).toBeGreaterThanOrEqual(intervalMs)
      expect(runs.slice(0, i).filter(({ end }) => end > start).length).toBeLessThan(concurrency)
    }
  }

  test('no window and no moment sees too many, the order is kept, and nobody waits longer than that takes', async () => {
    await fc.assert(
      fc.asyncProperty(settings, requests, async (options, plan) => {
        const runs = await play(createRateLimiter(options), plan)
        expectWithin(runs, options)
        const { limit, intervalMs, concurrency } = options
        for (const [i, { at, start }] of runs.entries()) {
          const earlier = runs.slice(0, i)
          const free = earlier.map(({ end }) => end).toSorted((a, b) => b - a)[concurrency - 1] ?? 0
          const left = (runs[i - limit]?.start ?? -Infinity) + intervalMs
          expect(start).toBe(Math.max(at, earlier.at(-1)?.start ?? 0, left, free))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same with a store that takes its time', async () => {
    await fc.assert(
      fc.asyncProperty(settings, requests, fc.nat(30), async ({ limit, intervalMs, concurrency }, plan, delay) => {
        const taken: number[] = []
        const take = async (): Promise<number> => {
          await new Promise((resolve) => setTimeout(resolve, delay))
          const wait = (taken.at(-limit) ?? -Infinity) + intervalMs - performance.now()
          if (taken.length >= limit && wait > 0) return wait
          taken.push(performance.now())
          return 0
        }
        const runs = await play(createRateLimiter({ concurrency, store: { take } }), plan)
        expectWithin(runs, { limit, intervalMs, concurrency })
      }),
      { numRuns: 100 },
    )
  })
})
