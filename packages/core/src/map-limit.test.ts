import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { InvalidInputError, PartialFailureError } from './errors/index.js'
import { mapLimit } from './map-limit.js'
import type { BatchInput, BatchProgress, BatchResult } from './map-limit.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs the clock until the promise settles, and gives what it came to. */
async function outcome<T>(promise: Promise<T>): Promise<T | { thrown: unknown }> {
  const settled = promise.catch((thrown: unknown) => ({ thrown }))
  await vi.advanceTimersByTimeAsync(1_000_000)
  return settled
}

async function failure(promise: Promise<unknown>): Promise<PartialFailureError<BatchResult<number, number>[]>> {
  const result = (await outcome(promise)) as { thrown: unknown }
  expect(result.thrown).toBeInstanceOf(PartialFailureError)
  return result.thrown as PartialFailureError<BatchResult<number, number>[]>
}

test('results are in the order of the items, whichever ends first', async () => {
  const indexes: number[] = []
  const results = outcome(
    mapLimit([30, 10, 20], 3, async (ms, index) => {
      await sleep(ms)
      indexes.push(index)
      return `${ms}`
    }),
  )
  expect(await results).toEqual(['30', '10', '20'])
  expect(indexes).toEqual([1, 2, 0])
})

test('fn need not be async, and there may be nothing to do', async () => {
  expect(await mapLimit([1, 2], 1, (x) => x * 2)).toEqual([2, 4])
  expect(await mapLimit([], 1, (x) => x)).toEqual([])
  expect(await mapLimit([], 1, (x) => x, { onError: 'collect' })).toEqual([])
})

test('a place that comes free is used at once', async () => {
  const starts: number[] = []
  const begin = performance.now()
  await outcome(
    mapLimit([10, 30, 10, 10], 2, async (ms) => {
      starts.push(performance.now() - begin)
      await sleep(ms)
    }),
  )
  expect(starts).toEqual([0, 0, 10, 20])
})

describe.each<[string, <T>(items: T[], read?: (item: T) => void, end?: () => void) => BatchInput<T>]>([
  [
    'generator',
    function* (items, read, end) {
      try {
        for (const item of items) {
          read?.(item)
          yield item
        }
      } finally {
        end?.()
      }
    },
  ],
  [
    'async generator',
    async function* (items, read, end) {
      try {
        for (const item of items) {
          await Promise.resolve()
          read?.(item)
          yield item
        }
      } finally {
        end?.()
      }
    },
  ],
])('items of a %s', (_name, from) => {
  test('give the same', async () => {
    expect(await outcome(mapLimit(from([1, 2, 3]), 2, (x) => x * 2))).toEqual([2, 4, 6])
  })

  test('are read only when there is a place for one', async () => {
    const read: number[] = []
    const result = mapLimit(
      from([1, 2, 3, 4], (item) => read.push(item)),
      2,
      () => sleep(10),
    )
    await vi.advanceTimersByTimeAsync(9)
    expect(read).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(1)
    expect(read).toEqual([1, 2, 3, 4])
    await outcome(result)
  })

  test('are closed, not read on, after a failure', async () => {
    const read: number[] = []
    const end = vi.fn()
    const error = await failure(
      mapLimit(
        from([1, 2, 3], (item) => read.push(item), end),
        1,
        () => Promise.reject(new Error('no')),
      ),
    )
    expect(read).toEqual([1])
    expect(end).toHaveBeenCalledTimes(1)
    expect(error).toMatchObject({ done: [], remaining: ['0'] })
    expect(error.message).toBe(
      'mapLimit: stopped after 0 were done. `cause` says why; `data` holds what became of each item that was started',
    )
  })

  test.each(['throw', 'collect'] as const)('when reading fails, what was done is kept (%s)', async (onError) => {
    const fault = new Error('page 2 is missing')
    const items = from([1, 2, 3], (item) => {
      if (item === 3) throw fault
    })
    const error = await failure(
      mapLimit(
        items,
        5,
        async (x) => {
          await sleep(10)
          return x * 2
        },
        { onError },
      ),
    )
    expect(error.cause).toBe(fault)
    expect(error.data).toEqual([
      { ok: true, item: 1, value: 2 },
      { ok: true, item: 2, value: 4 },
    ])
    expect(error).toMatchObject({ done: ['0', '1'], remaining: [] })
  })
})

describe("onError: 'throw'", () => {
  test('starts no more, waits for those in flight, and loses nothing that was done', async () => {
    const started: number[] = []
    const first = new Error('item 2 failed')
    const begin = performance.now()
    const promise = mapLimit(
      [1, 2, 3, 4, 5, 6],
      3,
      async (x) => {
        started.push(x)
        await sleep(x === 2 ? 10 : 50)
        if (x === 2) throw first
        if (x === 3) throw new Error('item 3 failed too')
        return x * 2
      },
      { op: 'keys.createMany' },
    )
    let at = 0
    void promise.catch(() => (at = performance.now() - begin))
    const error = await failure(promise)
    expect(at).toBe(50)
    expect(started).toEqual([1, 2, 3])
    expect(error.cause).toBe(first)
    expect(error.data).toEqual([
      { ok: true, item: 1, value: 2 },
      { ok: false, item: 2, error: first },
      { ok: false, item: 3, error: new Error('item 3 failed too') },
    ])
    expect(error.done).toEqual(['0'])
    expect(error.remaining).toEqual(['1', '2', '3', '4', '5'])
    expect(error.message).toBe(
      'keys.createMany: stopped after 1 of 6 were done. `cause` says why; `data` holds what became of each item that was started',
    )
  })

  test('a falsy error is an error', async () => {
    const error = await failure(mapLimit([1], 1, () => Promise.reject(undefined as unknown as Error)))
    expect(error.cause).toBeUndefined()
    expect(error.data).toEqual([{ ok: false, item: 1, error: undefined }])
  })

  test('a failure of fn before it returns a promise is the same', async () => {
    const fault = new Error('sync')
    const error = await failure(
      mapLimit([1], 1, () => {
        throw fault
      }),
    )
    expect(error.cause).toBe(fault)
  })
})

test("onError: 'collect' gives every item its turn", async () => {
  const fault = new Error('odd')
  const results = await outcome(mapLimit([1, 2, 3], 2, (x) => (x % 2 ? Promise.reject(fault) : x), { onError: 'collect' }))
  expect(results).toEqual([
    { ok: false, item: 1, error: fault },
    { ok: true, item: 2, value: 2 },
    { ok: false, item: 3, error: fault },
  ])
})

describe('onProgress', () => {
  test('is told after each item', async () => {
    const told: BatchProgress<number, number>[] = []
    const fault = new Error('no')
    await outcome(
      mapLimit(
        [20, 10],
        2,
        async (ms) => {
          await sleep(ms)
          if (ms === 20) throw fault
          return ms
        },
        { onError: 'collect', onProgress: (progress) => told.push(progress) },
      ),
    )
    expect(told).toEqual([
      { done: 1, failed: 0, total: 2, latest: { ok: true, item: 10, value: 10 } },
      { done: 1, failed: 1, total: 2, latest: { ok: false, item: 20, error: fault } },
    ])
  })

  test('knows no total when the input does not', async () => {
    const totals: unknown[] = []
    await mapLimit(new Set([1, 2]), 1, (x) => x, { onProgress: ({ total }) => totals.push(total) })
    expect(totals).toEqual([undefined, undefined])
  })

  test.each(['throw', 'collect'] as const)('ends the batch by throwing (%s)', async (onError) => {
    const fault = new Error('mine')
    const onProgress = (): void => {
      throw fault
    }
    const error = await failure(mapLimit([1, 2, 3], 1, (x) => x, { onError, onProgress }))
    expect(error.cause).toBe(fault)
    expect(error.data).toEqual([{ ok: true, item: 1, value: 1 }])
    expect(error).toMatchObject({ done: ['0'], remaining: ['1', '2'] })
  })
})

describe('abort', () => {
  test.each(['throw', 'collect'] as const)(
    'starts no more, waits for those in flight, and rejects with the reason (%s)',
    async (onError) => {
      const controller = new AbortController()
      const { signal } = controller
      const told: BatchResult<number, number>[] = []
      setTimeout(() => controller.abort('enough'), 15)
      const promise = mapLimit(
        [1, 2, 3, 4],
        1,
        async (x) => {
          await sleep(10)
          return x
        },
        { onError, signal, onProgress: ({ latest }) => told.push(latest) },
      )
      await vi.advanceTimersByTimeAsync(19)
      expect(told).toHaveLength(1)
      expect(await outcome(promise)).toEqual({ thrown: 'enough' })
      expect(told).toEqual([
        { ok: true, item: 1, value: 1 },
        { ok: true, item: 2, value: 2 },
      ])
    },
  )

  test('the reason comes before what it makes of the calls in flight', async () => {
    const controller = new AbortController()
    const { signal } = controller
    setTimeout(() => controller.abort('enough'), 15)
    const call = (): Promise<never> => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('cut'))))
    expect(await outcome(mapLimit([1, 2], 2, call, { signal }))).toEqual({ thrown: 'enough' })
  })

  test('an aborted signal lets nothing begin', async () => {
    const fn = vi.fn()
    await expect(mapLimit([1], 1, fn, { signal: AbortSignal.abort('no') })).rejects.toBe('no')
    expect(fn).not.toHaveBeenCalled()
  })

  test('an item that was read when the abort came is not started', async () => {
    const controller = new AbortController()
    const fn = vi.fn()
    const items = (async function* () {
      await sleep(10)
      yield 1
    })()
    setTimeout(() => controller.abort('no'), 5)
    expect(await outcome(mapLimit(items, 1, fn, { signal: controller.signal }))).toEqual({ thrown: 'no' })
    expect(fn).not.toHaveBeenCalled()
  })
})

test.each([0, -1, 1.5, Number.NaN])('%d is not a number of places', async (n) => {
  const error: unknown = await mapLimit([1], n, (x) => x).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InvalidInputError)
  expect(error).toMatchObject({ field: 'n', message: `n must be a whole number, 1 or more; it is ${n}` })
})

test('Infinity is a number of places', async () => {
  let most = 0
  let open = 0
  await outcome(
    mapLimit(
      Array.from({ length: 50 }, (_, i) => i),
      Infinity,
      async () => {
        most = Math.max(most, ++open)
        await sleep(1)
        open--
      },
    ),
  )
  expect(most).toBe(50)
})

test('never more than n in flight; every item once, in order; nothing done is lost, whatever fails', async () => {
  const plan = fc.array(fc.record({ ms: fc.nat(30), fails: fc.boolean() }), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(
      plan,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom('throw', 'collect'),
      fc.boolean(),
      async (items, n, onError, async) => {
        let open = 0
        const started: number[] = []
        const succeeded = new Set<number>()
        const input = async
          ? (async function* () {
              yield* items
            })()
          : items
        const result = await outcome(
          mapLimit(
            input,
            n,
            async ({ ms, fails }, index) => {
              expect(++open).toBeLessThanOrEqual(n)
              started.push(index)
              await sleep(ms)
              open--
              if (fails) throw new Error(`${index}`)
              succeeded.add(index)
              return index
            },
            { onError },
          ),
        )
        expect(open).toBe(0)
        expect(started).toEqual(items.slice(0, started.length).map((_, i) => i))
        if (onError === 'collect' || items.every(({ fails }) => !fails)) expect(started).toHaveLength(items.length)
        const entries = items
          .slice(0, started.length)
          .map((item, i) => ({ item, ...(succeeded.has(i) ? { ok: true, value: i } : { ok: false, error: new Error(`${i}`) }) }))
        if (onError === 'collect') expect(result).toEqual(entries)
        else if (items.every(({ fails }) => !fails)) expect(result).toEqual(started)
        else expect((result as { thrown: PartialFailureError }).thrown.data).toEqual(entries)
      },
    ),
    { numRuns: 200 },
  )
})
