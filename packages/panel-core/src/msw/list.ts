import { ok } from './call.js'
import type { PanelCall } from './call.js'
import { asText } from './pick.js'
import { refuse } from './refuse.js'
import type { Reply } from './refuse.js'
import { showAll } from './shape.js'
import type { Shape } from './shape.js'

/** What a list can be narrowed by: a part of a field's text, or whatever a function says about one wanted value. */
export type Filters<R> = Readonly<Record<string, true | ((row: R, wanted: string) => boolean)>>

/** How a list is asked for. */
export interface ListOptions<R> {
  /** What it can be narrowed by. */
  filters?: Filters<R>
  /** What it can be sorted by. */
  sorts?: readonly string[]
  /** Items on a page. Default: 50 of the Application API. */
  size?: number
  /** The most items on a page. */
  most?: number
  /** What comes beside the pages. */
  meta?: object
}

/** A list in pages. */
export function paged<R extends object>(call: PanelCall, shape: Shape<R>, rows: readonly R[], options: ListOptions<R> = {}): Reply {
  const chosen = sorted(call, narrowed(call, rows, options.filters), options.sorts)
  const { query } = call
  const asked = Number.parseInt(query.get('per_page') ?? String(options.size ?? 50), 10)
  // 0 means what pages hold by themselves.
  const size = Math.min(asked > 0 ? asked : 15, options.most ?? Infinity)
  const page = pageOf(query.get('page'))
  const items = chosen.slice((page - 1) * size, page * size)
  const last = Math.max(1, Math.ceil(chosen.length / size))
  const pagination = { total: chosen.length, count: items.length, per_page: size, current_page: page, total_pages: last }
  const links = { ...(page > 1 && { previous: linkTo(call, page - 1) }), ...(page < last && { next: linkTo(call, page + 1) }) }
  return ok({ ...showAll(call, shape, items), meta: { ...options.meta, pagination: { ...pagination, links } } })
}

/** What is no whole number from 1 on is the first page. */
function pageOf(text: string | null): number {
  const page = /^\d+$/.test(text ?? '') ? Number(text) : 1
  return Number.isSafeInteger(page) ? Math.max(1, page) : 1
}

/** Links of the Application API lose the rest of the query. */
function linkTo({ api, panel, url, query }: PanelCall, page: number): string {
  const kept = new URLSearchParams(api === 'client' ? query : {})
  kept.delete('page')
  kept.append('page', String(page))
  return `${panel.url}${url.pathname}?${kept.toString()}`
}

/** What `filter[…]` leaves. A comma separates alternatives. */
function narrowed<R extends object>({ query }: PanelCall, rows: readonly R[], filters: Filters<R> = {}): readonly R[] {
  const wanted = [...query].flatMap(([name, value]) => {
    const [, field] = /^filter\[(.*)\]$/.exec(name) ?? []
    return field === undefined ? [] : [{ field, values: value.split(',') }]
  })
  const unknown = wanted.filter(({ field }) => !Object.hasOwn(filters, field)).map(({ field }) => field)
  if (unknown.length > 0) {
    const allowed = Object.keys(filters).join(', ')
    const detail = `Requested filter(s) \`${unknown.join(', ')}\` are not allowed. Allowed filter(s) are \`${allowed}\`.`
    refuse(400, 'InvalidFilterQuery', detail)
  }
  return rows.filter((row) => wanted.every(({ field, values }) => values.some((value) => matches(row, field, value, filters[field]))))
}

function matches<R extends object>(row: R, field: string, wanted: string, filter: Filters<R>[string] | undefined): boolean {
  if (typeof filter === 'function') return filter(row, wanted)
  const value = (row as Record<string, unknown>)[field]
  return value !== null && asText(value).toLowerCase().includes(wanted.toLowerCase())
}

/** Sorts as `sort` says; where nothing can be sorted by, it is not looked at. */
function sorted<R extends object>({ query }: PanelCall, rows: readonly R[], fields: readonly string[] = []): readonly R[] {
  const keys = query.get('sort')?.split(',') ?? []
  if (fields.length === 0 || keys.length === 0) return rows
  const unknown = keys.map((key) => key.replace(/^-/, '')).filter((key) => !fields.includes(key))
  if (unknown.length > 0) {
    const detail = `Requested sort(s) \`${unknown.join(', ')}\` is not allowed. Allowed sort(s) are \`${fields.join(', ')}\`.`
    refuse(400, 'InvalidSortQuery', detail)
  }
  return rows.toSorted((a, b) => {
    for (const key of keys) {
      const field = key.replace(/^-/, '')
      const [left, right] = [a, b].map((row) => (row as Record<string, string | number>)[field] ?? '') as [string, string]
      if (left !== right) return left < right === key.startsWith('-') ? 1 : -1
    }
    return 0
  })
}
