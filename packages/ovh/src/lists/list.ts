import { isApiError, mapLimit, Paginated } from '@infra/core'
import type { BatchResult, RawPage } from '@infra/core'
import type { OvhApi } from '../api.js'
import { cachedHeaders } from './cached.js'
import type { CachedOptions } from './cached.js'
import { pageQuery, readBatch, readItem, readList } from './read.js'
import type { ListRequest, ReadList } from './read.js'

/** How a list of ids becomes one of objects. */
export interface ListOptions<T = unknown> extends ListRequest<T> {
  /**
   * `batch`: 50 ids a request, and one by one where the route knows no batches. `single`: one by one. `cached`, or its options:
   * pages of objects as the API keeps them ready, which may be minutes old; as `batch` where the route has none. Default: `batch`.
   */
  expand?: 'batch' | 'single' | 'cached' | CachedOptions
  /** What an item that cannot be read does: `throw` ends the list, with `PartialFailureError`, `collect` is noted beside its id. Default: `throw`. */
  onError?: 'throw' | 'collect'
  /** The most reads in flight, of items that are read one by one. Default: 10. */
  concurrency?: number
}

/** The most ids of one batch: as many as OVHcloud's own console takes. */
const BATCH = 50

/**
 * The objects of a list that gives ids, as most of v1 do. The ids are read once; the objects come in pages of 50. A list that
 * holds objects already is its only page.
 *
 * Rejects with `PartialFailureError` when an item cannot be read; `onError: 'collect'` gives `{ ok, item, value }` for each id.
 *
 * @example
 * for await (const server of list(api, '/dedicated/server')) console.log(server)
 *
 * @example
 * const page = await list(api, '/dedicated/server', { expand: { sort: 'name', pageSize: 100 } })
 * console.log(page.total)
 */
export function list<T = unknown>(
  api: OvhApi,
  path: string,
  options: ListOptions<T> & { onError: 'collect' },
): Paginated<BatchResult<string, T>>
export function list<T = unknown>(api: OvhApi, path: string, options?: ListOptions<T>): Paginated<T>
export function list<T>(api: OvhApi, path: string, options: ListOptions<T> = {}): Paginated<T> | Paginated<BatchResult<string, T>> {
  const { prefetch, expand = 'batch', schema: _schema, ...plain } = options
  const cached = expand === 'cached' ? {} : typeof expand === 'object' ? expand : undefined
  const pages = createIdPages(api, path, options)
  let ids: Promise<ReadList> | undefined
  const load = async (changes: { page?: number } = {}, signal?: AbortSignal): Promise<RawPage<T>> => {
    const { page = 1 } = changes
    if (cached && !ids) {
      const found = await readList(api, path, options, cachedHeaders(cached, page), signal)
      if (!isListOfIds(found)) return cachedPage(found, page, cached)
      ids = Promise.resolve(found)
    }
    // The schema is that of the objects.
    ids ??= readList(api, path, plain)
    ids.catch(() => (ids = undefined))
    return pages(await ids, page, signal)
  }
  return new Paginated<T>({ prefetch, numbered: pageQuery, load })
}

function isListOfIds({ items: [first] }: ReadList): boolean {
  return typeof first === 'string' || typeof first === 'number'
}

function cachedPage<T>({ items, response }: ReadList, number: number, { pageSize: size = 500 }: CachedOptions): RawPage<T> {
  const told = response.headers.get('x-pagination-elements')
  const total = told !== null && /^\d+$/.test(told) ? Number(told) : undefined
  const last = total === undefined ? undefined : Math.max(1, Math.ceil(total / size))
  // Without the total, a full page may have another after it.
  const isLast = last === undefined ? items.length < size : number >= last
  return { items: items as T[], response, number, size, total, last, next: isLast ? undefined : { page: number + 1 } }
}

/** Makes the pages of a list of ids: reads in batches until the route turns out to have none. */
function createIdPages<T>(api: OvhApi, path: string, options: ListOptions<T>) {
  const { onError, concurrency = 10, expand = 'batch' } = options
  let isBatched = expand !== 'single'
  return async (ids: ReadList, number: number, signal: AbortSignal | undefined): Promise<RawPage<T>> => {
    const { items, response } = ids
    if (!isListOfIds(ids)) return { items: items as T[], response }
    const chunk = items.slice((number - 1) * BATCH, number * BATCH).map(String)
    const found = isBatched ? await batchOf<T>(api, path, chunk, options, signal) : undefined
    isBatched &&= found !== undefined
    const read = (id: string): T | Promise<T> => (found?.has(id) ? found.get(id)! : readItem(api, path, id, options, signal))
    const values = await mapLimit(chunk, concurrency, read, { onError, signal, op: 'list' })
    const last = Math.ceil(items.length / BATCH)
    return {
      items: values as T[],
      response,
      number,
      size: BATCH,
      total: items.length,
      last,
      next: number < last ? { page: number + 1 } : undefined,
    }
  }
}

/** The items of a batch that came; `undefined` where the route does not know batches. What did not come is read by itself, which tells why. */
async function batchOf<T>(
  api: OvhApi,
  path: string,
  ids: readonly string[],
  options: ListOptions<T>,
  signal: AbortSignal | undefined,
): Promise<Map<string, T> | undefined> {
  // A comma is what parts them.
  if (ids.length < 2 || ids.some((id) => id.includes(','))) return new Map()
  try {
    const elements = (await readBatch(api, path, ids, options, signal)) as ({ key?: unknown; value?: T } | null)[]
    if (elements.length !== ids.length) return undefined
    const found = new Map<string, T>()
    elements.forEach((element, i) => {
      const { key = ids[i], value } = element ?? {}
      if (value !== undefined && value !== null) found.set(String(key), value)
    })
    return found.size ? found : undefined
  } catch (error) {
    if (isApiError(error) && error.status < 500 && error.status !== 401 && error.status !== 429) return undefined
    throw error
  }
}
