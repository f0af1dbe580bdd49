import { InvalidInputError } from '@infra/core'
import { matchesLabels, parseLabelSelector } from '../labels/selector.js'
import type { Labels } from '../common/types.js'
import type { Reply, RouteCall } from './call.js'
import { invalid } from './errors.js'

/** How a list is asked for. */
export interface ListOptions<R> {
  /** Its key in the answer. */
  plural: string
  /** What it can be narrowed by: the values of a parameter make a filter. `true` stands for the field of that name. */
  filters: Readonly<Record<string, true | ((values: readonly string[]) => (row: R) => boolean)>>
  /** What it can be sorted by. */
  sort: readonly string[]
  /** `false`: it comes whole. Default: true. */
  paged?: boolean
  /** What is shown of a row. */
  show: (row: R) => object
}

/** Narrows, sorts and cuts a list as the query says. */
export function listReply<R extends object>(call: RouteCall, rows: readonly R[], options: ListOptions<R>): Reply {
  const { plural, show } = options
  const chosen = sorted(narrowed(rows, call.query, options), call.query, options)
  if (options.paged === false) return { status: 200, body: { [plural]: chosen.map(show) } }
  const page = wholeNumber(call.query, 'page', 1)
  // More than the API gives on a page are cut to that.
  const size = Math.min(50, wholeNumber(call.query, 'per_page', 25))
  const last = Math.max(1, Math.ceil(chosen.length / size))
  const pagination = {
    page,
    per_page: size,
    previous_page: page > 1 ? page - 1 : null,
    next_page: page < last ? page + 1 : null,
    last_page: last,
    total_entries: chosen.length,
  }
  return {
    status: 200,
    headers: { link: linkHeader(call.url, pagination) },
    body: { [plural]: chosen.slice((page - 1) * size, page * size).map(show), meta: { pagination } },
  }
}

function narrowed<R extends object>(rows: readonly R[], query: URLSearchParams, { filters }: ListOptions<R>): readonly R[] {
  let chosen = rows
  for (const [name, filter] of Object.entries(filters)) {
    const values = query.getAll(name)
    if (filter !== true) chosen = chosen.filter(filter(values))
    else if (values.length > 0) chosen = chosen.filter((row) => values.includes(String((row as Record<string, unknown>)[name])))
  }
  return chosen
}

/** The filter behind `label_selector`. */
export function byLabels([selector = '']: readonly string[]): (row: { labels?: Labels }) => boolean {
  try {
    const conditions = parseLabelSelector(selector)
    return ({ labels = {} }) => matchesLabels(conditions, labels)
  } catch (error) {
    if (error instanceof InvalidInputError) invalid('label_selector', error.message)
    throw error
  }
}

function sorted<R extends object>(rows: readonly R[], query: URLSearchParams, { sort: fields, show }: ListOptions<R>): readonly R[] {
  const keys = query.getAll('sort').map((text) => {
    const [field = '', direction = 'asc'] = text.split(':')
    if (!fields.includes(field) || (direction !== 'asc' && direction !== 'desc')) invalid('sort', `cannot sort by ${text}`)
    // What lies deeper is not stored as it is shown.
    return { field, isDeep: field.includes('.'), sign: direction === 'asc' ? 1 : -1 }
  })
  if (keys.length === 0) return rows
  return rows.toSorted((a, b) => {
    for (const { field, isDeep, sign } of keys) {
      const [left, right] = [valueAt(isDeep ? show(a) : a, field), valueAt(isDeep ? show(b) : b, field)]
      if (left !== right) return left < right ? -sign : sign
    }
    return 0
  })
}

function valueAt(row: object, path: string): string | number {
  const value = path.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], row)
  return (value ?? '') as string | number
}

function wholeNumber(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = Number(text)
  return Number.isSafeInteger(value) && value >= 1 ? value : invalid(name, 'must be a whole number, 1 or more')
}

interface Pagination {
  previous_page: number | null
  next_page: number | null
  last_page: number
}

function linkHeader(url: URL, { previous_page: prev, next_page: next, last_page: last }: Pagination): string {
  const links = Object.entries({ prev, next, last }).flatMap(([rel, page]) => {
    if (page === null) return []
    const target = new URL(url)
    target.searchParams.set('page', String(page))
    return [`<${target.href}>; rel="${rel}"`]
  })
  return links.join(', ')
}
