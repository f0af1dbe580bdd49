import { ResponseMismatchError } from '@infra/core'
import type { CallOptions, ResponseInfo } from '@infra/core'
import type { OvhApi } from '../api.js'
import { specOf } from '../call.js'
import type { OvhCallOptions, PathValues } from '../types.js'
import { fillPath, opPathOf } from '../url.js'
import { listOf } from './schema.js'

/** Where a list is, and how it is asked for. */
export interface ListRequest<T = unknown> extends OvhCallOptions<T> {
  /** Values for the `{names}` of the path. */
  path?: PathValues
  /** Query parameters of the list. */
  query?: object
  /** How many pages to keep in flight while iterating, where their number is known. Default: 1. */
  prefetch?: number
}

/** A list that was read. */
export interface ReadList {
  readonly items: unknown[]
  readonly response: ResponseInfo
}

/** What tells a page by its number: for our own use, it is not sent. Lists of v2 have no numbers, so they are never asked. */
export const pageQuery = (page: number) => ({ page })

/** Reads one list, with headers of its own; `signal` ends it beside the caller's own signal. */
export async function readList<T>(
  api: OvhApi,
  path: string,
  request: ListRequest<T>,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<ReadList> {
  const spec = specOf(api, 'GET', path, request)
  return read(api, { ...spec, schema: listOf(request.schema), headers: { ...spec.headers, ...headers } }, request, signal)
}

/** Reads several items in one request; one element for each, which holds it as `value`. */
export async function readBatch<T>(
  api: OvhApi,
  path: string,
  ids: readonly string[],
  request: ListRequest<T>,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const spec = specOf(api, 'GET', path, { ...request, query: {} })
  const parts = { ...itemPath(path, request, ids.map(encodeURIComponent).join(',')), schema: listOf(request.schema, 'value') }
  const { items } = await read(api, { ...spec, ...parts, headers: { ...spec.headers, 'x-ovh-batch': ',' } }, request, signal)
  return items
}

/** Reads one item of a list. */
export function readItem<T>(api: OvhApi, path: string, id: string, request: ListRequest<T>, signal?: AbortSignal): Promise<T> {
  const spec = specOf(api, 'GET', path, { ...request, query: {} })
  return api.request({ ...spec, ...itemPath(path, request, encodeURIComponent(id)) }, optionsOf(request, signal))
}

/** The path of items, below that of their list. */
function itemPath(path: string, { path: values }: ListRequest, end: string): { op: string; path: () => string } {
  const list = path.replace(/\/?(\?.*)?$/s, '')
  return {
    op: `GET ${opPathOf(list)}${list.includes('{') ? '/{id}' : ''}`,
    path: () => `${fillPath(list, values)}/${end}`,
  }
}

async function read(
  api: OvhApi,
  spec: ReturnType<typeof specOf>,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ReadList> {
  const { data, response } = await api.request(spec, optionsOf(request, signal)).withResponse()
  if (!Array.isArray(data))
    throw new ResponseMismatchError(`${spec.op}: the answer is not a list`, { operation: spec.op, status: response.status, data })
  return { items: data, response }
}

/** What of a request is for core. */
function optionsOf(request: ListRequest, stop: AbortSignal | undefined): CallOptions {
  const { signal, timeoutMs, totalTimeoutMs, retry, headers, validate, maxResponseBytes } = request
  const signals = [signal, stop].filter((one) => one !== undefined)
  const all = {
    timeoutMs,
    totalTimeoutMs,
    retry,
    headers,
    validate,
    maxResponseBytes,
    signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
