import { readItems } from './answer.js'
import type { CallOptions, ListSpec, PagedApi } from './api.js'
import { createClient } from './client.js'
import type { Client } from './client.js'
import type { ApiConfig } from './config.js'
import { ResponseMismatchError } from './errors/index.js'
import { Paginated } from './paginated.js'
import type { PageInfo } from './paginated.js'
import { apiOf, perform } from './transport.js'

/** How an API pages its lists. */
export interface Paging {
  /** Finds the paging of a list in its answer. */
  readPage(body: unknown, query: object): PageInfo
  /** The query of a page by its number; `size` as the page before told it. Default: `{ page }`. */
  numberedPage?(page: number, size: number | undefined): object
  /** What to add to the query when the whole list is read, where the caller does not set it: larger pages. */
  whole?: object
}

/**
 * Creates the object that endpoint functions take, for an API that pages its lists. Providers call it; users call the
 * provider's own `create…Api`. It stands apart from `createApi` so that who has no pages does not carry them.
 *
 * Throws `ConfigurationError` when the base URL is not an http(s) URL.
 */
export function createPagedApi(config: ApiConfig, paging: Paging): PagedApi {
  const extend = (client: Client) => ({ list: <T>(spec: ListSpec<T>, options: CallOptions = {}) => listOf(client, paging, spec, options) })
  return apiOf(createClient(config), extend)
}

function listOf<T>(
  client: Client,
  { readPage, numberedPage = (page) => ({ page }), whole = {} }: Paging,
  spec: ListSpec<T>,
  options: CallOptions,
): Paginated<T> {
  return new Paginated<T>({
    prefetch: options.prefetch,
    numbered: numberedPage,
    whole: Object.fromEntries(
      Object.entries(spec.paged === false ? {} : whole).filter(
        ([name]) => (spec.query as Record<string, unknown> | undefined)?.[name] === undefined,
      ),
    ),
    load: (changes, stop) => {
      const query = { ...spec.query, ...changes }
      const signals = [options.signal, stop].filter((signal) => signal !== undefined)
      const pageOptions = signals.length ? { ...options, signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0]! } : options
      return perform(client, { ...spec, query }, pageOptions, (answer) => {
        const { body, items } = readItems(client, spec, options, answer)
        try {
          return { ...readPage(body, query), items, response: answer.info }
        } catch {
          const { status } = answer.info
          throw new ResponseMismatchError(`${spec.op}: the answer does not tell its page`, { operation: spec.op, status, data: body })
        }
      })
    },
  })
}
