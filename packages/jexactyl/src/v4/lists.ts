import { InvalidInputError } from '@infra/core'
import type { PageQuery } from '@infra/panel-core'
import { toQuery, toSortedQuery } from '@infra/panel-core/provider'

/** What a list of 4.x is asked with. Its pages have 1 to 100 items (panels refuse other sizes); `sorted` ones are in an order. */
export function listQuery(
  query: PageQuery & Parameters<typeof toSortedQuery>[0],
  sorted = true,
): { pick: 'data'; query: object; check: () => void } {
  const check = (): void => {
    const { per_page = 1 } = query
    if (!Number.isSafeInteger(per_page) || per_page < 1 || per_page > 100)
      throw new InvalidInputError('per_page must be a whole number, 1 to 100', { field: 'per_page' })
  }
  return { pick: 'data', query: sorted ? toSortedQuery(query) : toQuery(query), check }
}
