import type { ResponseInfo, WithResponse } from './call.js'

/** One page of a list. It can be iterated too: from its own first item onward, through all pages that follow. */
export interface Page<T> extends AsyncIterable<T> {
  /** The items, as the vendor sent them. */
  readonly items: T[]
  /** Which page it is, from 1, where the vendor counts pages. */
  readonly number: number | undefined
  /** How many items a page holds at the most, where the vendor says. */
  readonly size: number | undefined
  /** How many items there are in all, where the vendor says. */
  readonly total: number | undefined
  /** The vendor's own words about the list. */
  readonly meta: unknown
  /** Whether another page follows. */
  readonly hasNext: boolean
  /** The query of the next page, to come back to it later; absent on the last one. */
  readonly nextQuery: object | undefined
  /** Status, headers and request id of the answer. */
  readonly response: ResponseInfo
  /** Loads the next page. Rejects with a `RangeError` on the last one: look at `hasNext` first. */
  next(): Promise<Page<T>>
}

/** What a provider reads from the answer to a list request. */
export interface PageInfo {
  /** Which page it is, from 1, where the vendor counts pages. */
  number?: number | undefined
  /** How many items a page holds at the most, where the vendor says. */
  size?: number | undefined
  /** How many items there are in all, where the vendor says. */
  total?: number | undefined
  /** Number of the last page, where the vendor tells: it lets pages be fetched ahead. */
  last?: number | undefined
  /** The vendor's own words about the list. */
  meta?: unknown
  /** What to change in the query to get the next page; absent on the last one. */
  next?: object | undefined
}

/** One loaded page, before it is dressed up. */
export interface RawPage<T> extends PageInfo {
  /** The items, as the vendor sent them. */
  items: T[]
  /** Status, headers and request id of the answer. */
  response: ResponseInfo
}

/** Where pages come from. */
export interface PageSource<T> {
  /** Loads a page; `changes` are laid over the list's own query. */
  load(changes: object | undefined, signal?: AbortSignal): Promise<RawPage<T>>
  /** The query of a page by its number; `size` as the page before told it. */
  numbered(page: number, size: number | undefined): object
  /** What to change in the query of the first page when the whole list is read: larger pages. */
  whole?: object | undefined
  /** Pages to keep in flight. */
  prefetch?: number | undefined
}

/**
 * A lazy list: nothing is sent until it is awaited or iterated. `await` gives the first page, `for await` gives every item.
 * A list that changes while it is read can lose or repeat items, as the vendor's paging has it.
 *
 * Being awaitable, it becomes its first page when an `async` function returns it; pages can be iterated too, so
 * `for await` over the result still gives every item.
 */
export class Paginated<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
  readonly #source: PageSource<T>
  #first: Promise<Page<T>> | undefined

  /** Made by `api.list`. */
  constructor(source: PageSource<T>) {
    this.#source = source
  }

  /** Settles with the first page. */
  then<A = Page<T>, B = never>(
    onfulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#start().then(onfulfilled, onrejected)
  }

  /** As of a promise of the first page. */
  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#start().catch(onrejected)
  }

  /** As of a promise of the first page. */
  finally(onfinally?: (() => void) | null): Promise<Page<T>> {
    return this.#start().finally(onfinally)
  }

  /** The first page together with status, headers and request id. */
  async withResponse(): Promise<WithResponse<Page<T>>> {
    const data = await this.#start()
    return { data, response: data.response }
  }

  /** Every page, in order. */
  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* pagesFrom(await this.#start(this.#source.whole), this.#source)
  }

  /** Every item, in order. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items
  }

  /** Every item in one array; with `limit` no more than that many, and no page beyond them. */
  async all(options: { limit?: number } = {}): Promise<T[]> {
    const { limit = Infinity } = options
    const items: T[] = []
    if (limit > 0) {
      for await (const item of this) {
        if (items.push(item) >= limit) break
      }
    }
    return items
  }

  /**
   * The same list, which keeps up to `pages` pages in flight while it is iterated, in order. It helps where the vendor tells
   * the number of pages, and changes nothing elsewhere. Default elsewhere: 1, a page is asked for when the one before is used up.
   */
  prefetch(pages: number): Paginated<T> {
    return new Paginated({ ...this.#source, prefetch: pages })
  }

  #start(changes?: object): Promise<Page<T>> {
    const first = (this.#first ??= this.#source.load(changes).then((raw) => toPage(raw, this.#source)))
    // A failure is not kept: who awaits or iterates again tries again.
    first.catch(() => (this.#first = undefined))
    return first
  }
}

/** The page and all that follow it. */
async function* pagesFrom<T>(first: Page<T>, source: PageSource<T>): AsyncGenerator<Page<T>, void, undefined> {
  let page = first
  for (;;) {
    yield page
    if (!page.hasNext) return
    const last = lastPages.get(page)
    if ((source.prefetch ?? 1) > 1 && page.number !== undefined && last !== undefined && last > page.number) {
      for await (const ahead of pagesAhead(page, last, source)) yield (page = ahead)
      if (!page.hasNext) return
    }
    page = await page.next()
  }
}

const lastPages = /* @__PURE__ */ new WeakMap<object, number>()

/** The pages of a known range, several in flight, in order. What is in flight is aborted when the reader stops. */
async function* pagesAhead<T>({ number, size }: Page<T>, last: number, source: PageSource<T>): AsyncGenerator<Page<T>, void, undefined> {
  const stop = new AbortController()
  const inFlight: Promise<Page<T>>[] = []
  let next = number! + 1
  try {
    while (next <= last || inFlight.length) {
      while (next <= last && inFlight.length < source.prefetch!) {
        const page = source.load(source.numbered(next++, size), stop.signal).then((raw) => toPage(raw, source))
        // Its failure is reported when its turn comes; until then it must not count as unhandled.
        page.catch(() => {})
        inFlight.push(page)
      }
      const page = await inFlight.shift()!
      yield page
      // A list that has shrunk ends here.
      if (!page.hasNext) return
    }
  } finally {
    stop.abort()
  }
}

function toPage<T>(raw: RawPage<T>, source: PageSource<T>): Page<T> {
  const { items, number, size, total, last, meta, next: nextQuery, response } = raw
  const page: Page<T> = {
    items,
    number,
    size,
    total,
    meta,
    nextQuery,
    response,
    hasNext: nextQuery !== undefined,
    next: async () => {
      if (!nextQuery) throw new RangeError('There is no next page: look at `hasNext` first')
      return toPage(await source.load(nextQuery), source)
    },
    async *[Symbol.asyncIterator]() {
      for await (const each of pagesFrom(page, source)) yield* each.items
    },
  }
  if (last !== undefined) lastPages.set(page, last)
  return page
}
