/** How a field is compared: equal, not equal, greater, smaller, like (with `%` for anything), one of. */
export interface FieldFilter {
  /** Equal. */
  eq?: string | number | boolean
  /** Not equal. */
  ne?: string | number | boolean
  /** Greater. */
  gt?: string | number
  /** Smaller. */
  lt?: string | number
  /** Like; `%` stands for anything. */
  like?: string
  /** One of. */
  in?: readonly (string | number)[]
}

/** How a list of objects is asked for, which the API keeps ready. Its own console uses it; OVHcloud does not document it. */
export interface CachedOptions {
  /** Objects a page. Default: 500; the console takes 5000. */
  pageSize?: number
  /** The field to sort by. */
  sort?: string
  /** The direction. Default: that of the API. */
  order?: 'ASC' | 'DESC'
  /** Only objects whose fields fit. */
  filter?: Readonly<Record<string, FieldFilter>>
  /** Whether the API looks anew in place of what it kept. Default: false. */
  fresh?: boolean
}

/** The headers that ask for one page of such a list. */
export function cachedHeaders({ pageSize, sort, order, filter, fresh }: CachedOptions, page: number): Record<string, string> {
  return {
    'x-pagination-mode': 'CachedObjectList-Pages',
    'x-pagination-size': `${pageSize}`,
    'x-pagination-number': `${page}`,
    ...(sort !== undefined && { 'x-pagination-sort': sort }),
    ...(order !== undefined && { 'x-pagination-sort-order': order }),
    ...(filter && { 'x-pagination-filter': filterOf(filter) }),
    ...(fresh && { pragma: 'no-cache' }),
  }
}

function filterOf(filter: Readonly<Record<string, FieldFilter>>): string {
  const one = ([field, tests]: [string, FieldFilter]): string[] =>
    Object.entries(tests).map(([test, value]) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      return `${encodeURIComponent(field)}:${test}=${values.map((each) => encodeURIComponent(String(each))).join(',')}`
    })
  return Object.entries(filter).flatMap(one).join('&')
}
