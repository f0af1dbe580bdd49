import { path as segments, ResponseMismatchError } from '@infra/core'
import type { RequestSpec, ResponseInfo } from '@infra/core'
import type { OvhApi } from '../api.js'
import { requestOf } from '../call.js'
import type { OvhCallOptions, PathValues } from '../types.js'
import { listOf } from './schema.js'

/** Where a list is, and how it is asked for. */
export interface ListRequest<T = unknown> extends OvhCallOptions<T> {
  /** Values for the `{names}` of the path. */
  path?: PathValues
  /** Query parameters of the list. */
  query?: object
}

/** A list that was read. */
export interface ReadList {
  readonly items: unknown[]
  readonly response: ResponseInfo
  /** The operation that gave it. */
  readonly op: string
}

/** What tells a page by its number: for our own use, it is not sent. Lists of v2 have no numbers, so they are never asked. */
export const pageQuery = (page: number) => ({ page })

/** Reads one list, with headers of its own. `ids`: it may be one of ids, which the schema is not of. */
export async function readList<T>(
  api: OvhApi,
  path: string,
  request: ListRequest<T>,
  headers: Record<string, string> = {},
  ids = false,
): Promise<ReadList> {
  return read(api, path, request, ({ headers: own }) => ({ schema: listOf(request.schema, { ids }), headers: { ...own, ...headers } }))
}

/** Reads several items in one request; one element for each, which holds it as `value`. */
export async function readBatch<T>(api: OvhApi, path: string, ids: readonly string[], request: ListRequest<T>): Promise<unknown[]> {
  const { items } = await read(api, path, { ...request, query: {} }, (spec) => ({
    ...below(spec, () => `/${ids.map(encodeURIComponent).join(',')}`),
    schema: listOf(request.schema, { key: 'value' }),
    headers: { ...spec.headers, 'x-ovh-batch': ',' },
  }))
  return items
}

/** Reads one item of a list. */
export function readItem<T>(api: OvhApi, path: string, id: string, request: ListRequest<T>): Promise<T> {
  const [spec, options] = requestOf(api, 'GET', path, { ...request, query: {} })
  return api.request({ ...spec, ...below(spec, segments`/${id}`) }, options)
}

type ListSpec = ReturnType<typeof requestOf>[0]

/** What is below a list: its items. */
function below({ op, route, path }: ListSpec, end: () => string) {
  return {
    op: op === route ? `${op.replace(/\/$/, '')}/{id}` : op,
    route: `${route}/{id}`,
    path: () => `${path().replace(/\/?(\?.*)?$/s, '')}${end()}`,
  }
}

async function read<T>(
  api: OvhApi,
  path: string,
  request: ListRequest<T>,
  change: (spec: ListSpec) => Partial<RequestSpec>,
): Promise<ReadList> {
  const [asked, options] = requestOf<unknown>(api, 'GET', path, request)
  const spec = { ...asked, ...change(asked) }
  const { op } = spec
  const { data, response } = await api.request(spec, options).withResponse()
  if (!Array.isArray(data)) throw new ResponseMismatchError(`${op}: the answer is not a list`, { ...response, operation: op, data })
  return { items: data, response, op }
}
