import type { Reply, RouteCall } from './call.js'
import { badRequest } from './errors.js'
import type { Kind } from './kinds.js'
import type { OvhObject, OvhRow } from './state.js'
import { isLike, tagFilter } from './tags.js'

/** Narrows a list as the query says, and shows it in the form that the headers ask for. */
export function listReply(call: RouteCall, kind: Kind, objects: readonly OvhObject[]): Reply {
  const { headers } = call.request
  const chosen = narrowed(call.query, kind, objects)
  if (headers.get('x-pagination-mode') === 'CachedObjectList-Pages') return cachedReply(headers, chosen)
  const { pages = kind.list.startsWith('/v2/') } = kind
  const { show = ({ id, value }: OvhObject) => (pages || kind.shows === 'objects' ? value : id) } = kind
  return pages ? cursorReply(headers, chosen, show) : { body: chosen.map(show) }
}

function narrowed(query: URLSearchParams, { filters, how = [], aliases = {} }: Kind, objects: readonly OvhObject[]): readonly OvhObject[] {
  let chosen = objects
  for (const name of new Set(query.keys())) {
    if (filters && !filters.includes(name)) badRequest(`Received not described parameters: (${name})`)
    if (how.includes(name)) continue
    const values = query.getAll(name)
    const test = testOf(aliases[name] ?? name, values)
    chosen = chosen.filter(({ value }) => test(value))
  }
  return chosen
}

function testOf(name: string, values: readonly string[]): (row: OvhRow) => boolean {
  const [first = ''] = values
  if (name === 'iamTags' || name === 'tags') {
    const fits = tagFilter(first)
    return (row) => fits((valuesAt(row, name === 'tags' ? 'tags' : 'iam.tags')[0] ?? {}) as Record<string, string>)
  }
  const [, field, end] = /^(.+)\.(from|to)$/.exec(name) ?? []
  if (field !== undefined) {
    const limit = Date.parse(first)
    return (row) => (Date.parse(textOf(row[field])) - limit) * (end === 'from' ? 1 : -1) >= 0
  }
  return (row) => valuesAt(row, name).some((value) => values.includes(textOf(value)))
}

/** What is at a place in a row: of a list, what is in each of it. */
function valuesAt(row: unknown, path: string): unknown[] {
  const step = (value: unknown, key: string): unknown[] =>
    [(value as OvhRow | null | undefined)?.[key]].flat().filter((one) => one !== undefined)
  return path.split('.').reduce((values, key) => values.flatMap((value) => step(value, key)), [row])
}

function cachedReply(headers: Headers, objects: readonly OvhObject[]): Reply {
  const tests = (headers.get('x-pagination-filter') ?? '').split('&').filter(Boolean).map(fieldTest)
  const rows = objects.map(({ value }) => value).filter((row) => tests.every((test) => test(row)))
  const sort = headers.get('x-pagination-sort')
  const sign = headers.get('x-pagination-sort-order') === 'DESC' ? -1 : 1
  const sorted = sort === null ? rows : rows.toSorted((a, b) => sign * compare(a[sort], b[sort]))
  const size = wholeNumber(headers, 'x-pagination-size', 5000)
  const page = wholeNumber(headers, 'x-pagination-number', 1)
  return { body: sorted.slice((page - 1) * size, page * size), headers: { 'x-pagination-elements': `${rows.length}` } }
}

function fieldTest(text: string): (row: OvhRow) => boolean {
  const [, field = '', operator, joined = ''] = /^(.+):(eq|ne|gt|lt|like|in)=(.*)$/s.exec(text) ?? badRequest(`There is no filter ${text}`)
  const values = joined.split(',').map(decoded)
  const name = decoded(field)
  const [wanted = ''] = values
  return (row) => {
    const actual = row[name]
    if (operator === 'in') return values.includes(textOf(actual))
    if (operator === 'like') return isLike(textOf(actual), wanted, true)
    const order = compare(actual, typeof actual === 'number' ? Number(wanted) : wanted)
    return { eq: order === 0, ne: order !== 0, gt: order > 0, lt: order < 0 }[operator as 'eq']
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return badRequest(`The filter is not encoded as in a URL: ${text}`)
  }
}

/** A value as a text; an object may have a `toString` that is none. */
function textOf(value: unknown): string {
  return value === undefined || typeof value === 'string' ? String(value) : JSON.stringify(value)
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  const [a, b] = [textOf(left), textOf(right)]
  return a < b ? -1 : Number(a > b)
}

/** A page of v2; the cursor is the place of the next one, in a form that nobody takes for a number. */
function cursorReply(headers: Headers, objects: readonly OvhObject[], show: (object: OvhObject) => unknown): Reply {
  const size = wholeNumber(headers, 'x-pagination-size', 100)
  const from = cursorPlace(headers.get('x-pagination-cursor'), objects)
  const end = from + size
  const next = objects[end]
  return {
    body: objects.slice(from, end).map(show),
    headers: next ? { 'x-pagination-cursor-next': btoa(encodeURIComponent(`${next.id}`)) } : {},
  }
}

function cursorPlace(cursor: string | null, objects: readonly OvhObject[]): number {
  if (cursor === null) return 0
  const place = objects.findIndex(({ id }) => btoa(encodeURIComponent(`${id}`)) === cursor)
  return place < 0 ? badRequest('invalid cursor') : place
}

function wholeNumber(headers: Headers, name: string, otherwise: number): number {
  const value = Number(headers.get(name) ?? otherwise)
  return Number.isSafeInteger(value) && value >= 1 ? value : badRequest(`${name} must be a whole number, 1 or more`)
}
