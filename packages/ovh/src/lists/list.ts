import { checkCount, isApiError, isInfraError, isResponseMismatch, mapLimit, Paginated } from '@infra/core'
import type { BatchResult, PageInfo, RawPage } from '@infra/core'
import type { OvhApi } from '../api.js'
import type { OvhCallOptions } from '../types.js'
import { cachedHeaders } from './cached.js'
import type { CachedOptions } from './cached.js'
import { pageQuery, readBatch, readItem, readList } from './read.js'
import type { ListRequest, ReadList } from './read.js'
import { isId } from './schema.js'

/** How a list of ids becomes one of objects. */
export interface ListReading<T = unknown> extends OvhCallOptions<T> {
  /**
   * `batch`: 50 ids a request, and one by one where the route knows no batches. `single`: one by one. `cached`, or its options:
   * pages of objects as the API keeps them ready, which may be minutes old; as `batch` where the route has none. Default: `batch`.
   */
  expand?: 'batch' | 'single' | 'cached' | CachedOptions
  /** The most reads in flight, of items that are read one by one. Default: 10. */
  concurrency?: number
  /** How many pages to keep in flight while iterating, where their number is known. Default: 1. */
  prefetch?: number
}

/** Which list, and how it becomes one of objects. */
export interface ListOptions<T = unknown> extends ListReading<T>, ListRequest<T> {
  /**
   * What an item that cannot be read does: `throw` ends the list, with `PartialFailureError`, `collect` is noted beside its id.
   * Of a list that holds objects in place of ids, each is noted beside its place, from `'0'`. Default: `throw`.
   */
  onError?: 'throw' | 'collect'
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
  const { prefetch, expand = 'batch', onError, concurrency = 10, ...request } = options
  const cached = expand === 'cached' ? {} : typeof expand === 'object' ? expand : undefined
  const pageOf = createIdPages<T>(api, path, { onError, concurrency, isBatched: expand !== 'single' })
  /** Of a list that holds objects: its page of them, each as it is to be given. */
  const wholes = ({ items, response }: ReadList, from: number): RawPage<T> => ({
    items: (onError === 'collect' ? items.map((value, i) => ({ ok: true, item: `${from + i}`, value })) : items) as T[],
    response,
  })
  let ids: Promise<ReadList> | undefined
  let first: string | undefined
  const load = async ({ page = 1 }: { page?: number } = {}, stop?: AbortSignal): Promise<RawPage<T>> => {
    checkCount('concurrency', concurrency)
    const signals = [request.signal, stop].filter((one) => one !== undefined)
    const asked = { ...request, ...(signals.length && { signal: AbortSignal.any(signals) }) }
    if (cached && !ids) {
      const { pageSize = 500 } = cached
      checkCount('pageSize', pageSize)
      const found = await readList(api, path, asked, cachedHeaders({ ...cached, pageSize }, page), true)
      if (!isListOfIds(found)) {
        const begins = JSON.stringify(found.items[0])
        // A route that knows no pages gives all of it again.
        const shown = page > 1 && begins === first ? { ...found, items: [] } : found
        if (page === 1) first = begins
        return { ...wholes(shown, (page - 1) * pageSize), ...placeOf(shown, page, pageSize) }
      }
      ids = Promise.resolve(found)
    }
    // The schema is that of the objects. What ends one page must not end the list that all share.
    ids ??= readList(api, path, request, {}, true)
    ids.catch(() => (ids = undefined))
    const all = await ids
    return isListOfIds(all) ? pageOf(all, page, asked) : wholes(all, 0)
  }
  return new Paginated<T>({ prefetch, numbered: pageQuery, load })
}

function isListOfIds({ items }: ReadList): boolean {
  return items.some(isId)
}

/** Where a page of a cached list is. */
function placeOf({ items, response }: ReadList, number: number, size: number): PageInfo {
  const told = response.headers.get('x-pagination-elements')
  const total = told !== null && /^\d+$/.test(told) ? Number(told) : undefined
  const last = total === undefined ? undefined : Math.ceil(total / size)
  // Without the total, a full page may have another after it; one that is more than full is all. After an empty one nothing comes.
  const isLast = !items.length || (last === undefined ? items.length !== size : number >= last)
  return { number, size, total, last, next: isLast ? undefined : { page: number + 1 } }
}

interface Reading {
  readonly onError: ListOptions['onError']
  readonly concurrency: number
  isBatched: boolean
}

/** Makes the pages of a list of ids: reads in batches until the route turns out to have none. */
function createIdPages<T>(api: OvhApi, path: string, { onError, concurrency, isBatched }: Reading) {
  return async ({ items, response }: ReadList, number: number, request: ListRequest<T>): Promise<RawPage<T>> => {
    const chunk = items.slice((number - 1) * BATCH, number * BATCH).map((id) => (typeof id === 'number' ? String(id) : id) as string)
    const found = isBatched ? await batchOf<T>(api, path, chunk, request, onError === 'collect') : undefined
    isBatched &&= found !== undefined
    const read = (id: string): T | Promise<T> => (found?.has(id) ? found.get(id)! : readItem(api, path, id, request))
    const values = await mapLimit(chunk, concurrency, read, { onError, signal: request.signal, op: 'list' })
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
  request: ListRequest<T>,
  collects: boolean,
): Promise<Map<string, T> | undefined> {
  // A comma is what parts them. What is no id is refused by itself, lest it take others with it.
  if (ids.length < 2 || !ids.every((id) => typeof id === 'string' && /^[^,\p{Cs}]+$/u.test(id))) return new Map()
  try {
    const elements = (await readBatch(api, path, ids, request)) as ({ key?: string | number | null; value?: T } | null)[]
    if (elements.length !== ids.length) return undefined
    const found = new Map<string, T>()
    elements.forEach((element, i) => {
      const { key, value } = element ?? {}
      if (value !== undefined && value !== null) found.set(String(key ?? ids[i]), value)
    })
    return found.size ? found : undefined
  } catch (error) {
    const isRefused = isApiError(error) && error.status < 500 && error.status !== 401 && error.status !== 429
    if (isRefused) return undefined
    // With issues it was a batch, of items that the schema does not let pass: each by itself tells which.
    if (isResponseMismatch(error)) return error.issues.length > 0 ? new Map() : undefined
    if (collects && isInfraError(error)) return new Map()
    throw error
  }
}
