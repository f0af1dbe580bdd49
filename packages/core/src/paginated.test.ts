import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { Paginated } from './paginated.js'
import type { Page, PageSource, RawPage } from './paginated.js'

interface Log {
  loads: number[]
  inFlight: number
  most: number
  aborted: number
}

/** The page that a query names. */
const pageIn = (query: { page?: number } | undefined): number => query?.page ?? 1

/** A list of pages that answer out of order; `failAt` makes a page fail so many times. */
function listOf<T>(
  pages: T[][],
  { last = true, failAt = new Map<number, number>(), prefetch }: { last?: boolean; failAt?: Map<number, number>; prefetch?: number } = {},
) {
  const log: Log = { loads: [], inFlight: 0, most: 0, aborted: 0 }
  const source: PageSource<T> = {
    prefetch,
    numbered: (page) => ({ page }),
    async load(changes, signal): Promise<RawPage<T>> {
      const number = pageIn(changes)
      log.loads.push(number)
      log.most = Math.max(log.most, ++log.inFlight)
      signal?.addEventListener('abort', () => log.aborted++)
      // Pages with an odd number take longer, so that they arrive out of order.
      for (let turn = 0; turn < (number % 2 ? 7 : 2); turn++) await Promise.resolve()
      log.inFlight--
      const failures = failAt.get(number) ?? 0
      if (failures > 0) {
        failAt.set(number, failures - 1)
        throw new Error(`page ${number} failed`)
      }
      return {
        items: pages[number - 1] ?? [],
        number,
        size: 50,
        total: pages.flat().length,
        meta: { number },
        response: { status: 200, headers: new Headers(), requestId: `r${number}` },
        ...(last && { last: pages.length }),
        ...(number < pages.length && { next: { page: number + 1 } }),
      }
    },
  }
  return { list: new Paginated(source), log }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('sends nothing until it is awaited or iterated', async () => {
  const { list, log } = listOf([[1]])
  await Promise.resolve()
  expect(log.loads).toEqual([])
  await list
  expect(log.loads).toEqual([1])
})

test('await gives the first page, with all that is known of it', async () => {
  const { list } = listOf([['a', 'b'], ['c']])
  const page = await list
  expectTypeOf(page).toEqualTypeOf<Page<string>>()
  expect(page).toMatchObject({
    items: ['a', 'b'],
    number: 1,
    size: 50,
    total: 3,
    meta: { number: 1 },
    hasNext: true,
    nextQuery: { page: 2 },
    response: { status: 200, requestId: 'r1' },
  })
  const next = await page.next()
  expect(next).toMatchObject({ items: ['c'], number: 2, hasNext: false, nextQuery: undefined })
  await expect(next.next()).rejects.toThrow(new RangeError('There is no next page: look at `hasNext` first'))
})

test('for await gives every item; a page gives its own and all that follow', async () => {
  const { list } = listOf([[1, 2], [], [3]])
  expect(await collect(list)).toEqual([1, 2, 3])
  expect(await collect(await (await list).next())).toEqual([3])
})

test('an async function that returns a list gives its first page, which can be iterated like the list', async () => {
  const { list } = listOf([[1], [2]])
  const give = async () => list
  expect(await collect(await give())).toEqual([1, 2])
})

test('all stops at the limit and asks for no page beyond it', async () => {
  const { list, log } = listOf([[1, 2], [3, 4], [5]])
  expect(await list.all({ limit: 3 })).toEqual([1, 2, 3])
  expect(log.loads).toEqual([1, 2])
  expect(await list.all({ limit: 0 })).toEqual([])
  expect(await list.all()).toEqual([1, 2, 3, 4, 5])
})

test('withResponse gives the first page and its answer', async () => {
  const { data, response } = await listOf([[1]]).list.withResponse()
  expect(data.items).toEqual([1])
  expect(response.requestId).toBe('r1')
})

test('pages gives them one by one, and asks for the next when it is wanted', async () => {
  const { list, log } = listOf([[1], [2], [3]])
  const seen: number[][] = []
  for await (const page of list.pages()) {
    seen.push(page.items)
    expect(log.loads).toHaveLength(seen.length)
  }
  expect(seen).toEqual([[1], [2], [3]])
})

test('a failure reaches the reader after the items before it, and is not kept', async () => {
  const { list } = listOf([[1], [2]], {
    failAt: new Map([
      [1, 1],
      [2, 1],
    ]),
  })
  await expect(Promise.resolve(list)).rejects.toThrow('page 1 failed')
  const seen: number[] = []
  await expect(
    (async () => {
      for await (const item of list) seen.push(item)
    })(),
  ).rejects.toThrow('page 2 failed')
  expect(seen).toEqual([1])
  expect(await collect(list)).toEqual([1, 2])
})

test('prefetch keeps so many pages in flight, in order, and no more', async () => {
  const pages = Array.from({ length: 12 }, (_, i) => [i * 2, i * 2 + 1])
  const { list, log } = listOf(pages)
  expect(await collect(list.prefetch(4))).toEqual(pages.flat())
  expect(log.most).toBe(4)
  expect(log.loads.toSorted((a, b) => a - b)).toEqual(pages.map((_, i) => i + 1))
  const option = listOf(pages, { prefetch: 3 })
  expect(await collect(option.list)).toEqual(pages.flat())
  expect(option.log.most).toBe(3)
})

test('a page that fails ahead of its turn is reported at its turn, and not before', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown): void => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  try {
    const { list } = listOf([[1], [2], [3], [4]], { failAt: new Map([[3, 1]]) })
    const seen: number[] = []
    const reading = (async () => {
      for await (const item of list.prefetch(3)) {
        seen.push(item)
        // Long enough for the page after the next one to fail, and for Node to miss who handles it.
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })()
    await expect(reading).rejects.toThrow('page 3 failed')
    expect(seen).toEqual([1, 2])
    expect(unhandled).toEqual([])
  } finally {
    process.off('unhandledRejection', note)
  }
})

test('prefetch changes nothing where the last page is not told', async () => {
  const { list, log } = listOf([[1], [2], [3]], { last: false })
  expect(await collect(list.prefetch(4))).toEqual([1, 2, 3])
  expect(log.most).toBe(1)
})

test('a reader that stops aborts what is in flight', async () => {
  const { list, log } = listOf(Array.from({ length: 9 }, (_, i) => [i]))
  for await (const item of list.prefetch(4)) if (item === 1) break
  expect(log.loads.length).toBeLessThanOrEqual(6)
  expect(log.aborted).toBeGreaterThan(0)
})

test('a list that shrinks while it is read ends with its last page, one that grows is read to its new end', async () => {
  const numbered = (page: number) => ({ page })
  const source = (ends: (page: number) => { last: number; next: boolean }): PageSource<number> => ({
    numbered,
    prefetch: 3,
    load: async (changes) => {
      const number = pageIn(changes)
      const { last, next } = ends(number)
      return {
        items: [number],
        number,
        last,
        response: { status: 200, headers: new Headers(), requestId: undefined },
        ...(next && { next: { page: number + 1 } }),
      }
    },
  })
  expect(await collect(new Paginated(source((page) => ({ last: 6, next: page < 3 }))))).toEqual([1, 2, 3])
  expect(await collect(new Paginated(source((page) => ({ last: page === 1 ? 3 : 5, next: page < 5 }))))).toEqual([1, 2, 3, 4, 5])
})

test('whatever the split, the prefetch and the failures: no item is lost or repeated, and order is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer(), { maxLength: 4 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.boolean(),
      fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      async (pages, prefetch, last, failing) => {
        const failAt = new Map(failing === undefined ? [] : [[failing, 1]])
        const { list, log } = listOf(pages, { last, failAt })
        const seen: number[] = []
        let failed = false
        try {
          for await (const item of list.prefetch(prefetch)) seen.push(item)
        } catch {
          failed = true
        }
        expect(failed).toBe(failing !== undefined && failing <= pages.length)
        expect(seen).toEqual(failed ? pages.slice(0, failing! - 1).flat() : pages.flat())
        expect(log.most).toBeLessThanOrEqual(Math.max(1, prefetch))
        expect(await collect(list.prefetch(prefetch))).toEqual(pages.flat())
      },
    ),
  )
})

test('a list is like a promise of its first page in all ways', async () => {
  const ends: string[] = []
  const { list } = listOf([[1], [2]])
  expect((await list.finally(() => ends.push('end'))).items).toEqual([1])
  const broken = listOf([[1]], { failAt: new Map([[1, 3]]) }).list
  expect(await broken.catch(() => 'caught')).toBe('caught')
  await expect(broken.finally(() => ends.push('failure'))).rejects.toThrow('page 1 failed')
  expect(ends).toEqual(['end', 'failure'])
})
