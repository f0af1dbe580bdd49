import { checkCount, Paginated, ResponseMismatchError } from '@infra/core'
import type { OvhApi } from '../api.js'
import type { OvhCallOptions } from '../types.js'
import { pageQuery, readList } from './read.js'
import type { ListRequest } from './read.js'

/** How a list of v2 is read. */
export interface PageReading<T = unknown> extends OvhCallOptions<T> {
  /** Items a page. Default: as the API has it. */
  pageSize?: number
  /** Where to begin: `nextQuery.cursor` of a page that was read before. Default: at the beginning. */
  cursor?: string
}

/** Which list of v2, and how it is read. */
export interface PaginateOptions<T = unknown> extends PageReading<T>, ListRequest<T> {}

/**
 * A list of v2, page by page: the API hands out a cursor with each page, for the next one.
 *
 * @example
 * for await (const policy of paginate(api, '/v2/iam/policy', { pageSize: 100 })) console.log(policy)
 *
 * @see https://github.com/ovh/docs/blob/develop/pages/manage_and_operate/api/apiv2/guide.en-gb.md
 */
export function paginate<T = unknown>(api: OvhApi, path: string, options: PaginateOptions<T> = {}): Paginated<T> {
  const { pageSize, cursor: start, ...request } = options
  return new Paginated<T>({
    numbered: pageQuery,
    load: async ({ cursor = start }: { cursor?: string } = {}) => {
      if (pageSize !== undefined) checkCount('pageSize', pageSize)
      const headers = {
        ...(pageSize !== undefined && { 'x-pagination-size': `${pageSize}` }),
        ...(cursor !== undefined && { 'x-pagination-cursor': cursor }),
      }
      const { items, response, op } = await readList(api, path, request, headers)
      const next = response.headers.get('x-pagination-cursor-next')
      if (next && next === cursor) {
        const message = `${op}: the cursor of the next page is that of this one, so the list would never end`
        throw new ResponseMismatchError(message, { ...response, operation: op, data: items })
      }
      return { items: items as T[], response, size: pageSize, next: next ? { cursor: next } : undefined }
    },
  })
}
