import { ACCEPT_ENCODING } from './decode.js'
import { codedError, networkError } from './network-error.js'
import { NO_BODY, peekBody, prepareBody } from './request-body.js'
import type { OutgoingBody } from './request-body.js'

/** A request, ready to be sent. */
export interface OutgoingRequest {
  url: URL
  method: string
  /** Names in lower case and values in turn; without those that say where it goes and how long it is. */
  headers: string[]
  body: OutgoingBody
  signal: AbortSignal | undefined
  redirect: RequestRedirect
  /** Whether it follows a redirect. */
  redirected: boolean
  /** Whether the request line holds the whole address, as an http proxy needs it. */
  absolute: boolean
}

/** What the request line says. */
export function targetOf({ url, absolute }: OutgoingRequest): string {
  return (absolute ? url.origin : '') + url.pathname + url.search
}

/** Headers that are not the caller's to set: they frame the message, or speak to the next hop. */
const OWN_HEADERS = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Reads the arguments of a fetch. What `init` gives is not asked of the request: its headers and body are made only when
 * somebody looks at them.
 */
export async function prepareRequest(input: string | URL | Request, init: RequestInit): Promise<OutgoingRequest> {
  const address = typeof input === 'string' ? input : input instanceof URL ? input.href : undefined
  const request = address === undefined ? (input as Request) : undefined
  const signal = (init.signal === undefined ? request?.signal : init.signal) ?? undefined
  signal?.throwIfAborted()
  const url = parseUrl(address ?? request!.url)
  const method = normalizeMethod(init.method ?? request?.method ?? 'GET')
  const prepared = init.body == null ? await bodyOf(request, method, signal) : prepareBody(init.body)
  if (prepared.data !== null && (method === 'GET' || method === 'HEAD')) throw new TypeError(`A ${method} request has no body`)
  const { headers, length } = flatten(init.headers ?? request?.headers ?? {}, prepared.type)
  // The size that a caller knows of a stream.
  const body =
    prepared.data instanceof ReadableStream && prepared.length === undefined && length !== undefined ? { ...prepared, length } : prepared
  const redirect = init.redirect ?? request?.redirect ?? 'follow'
  return { url, method, headers, body, signal, redirect, redirected: false, absolute: false }
}

async function bodyOf(request: Request | undefined, method: string, signal: AbortSignal | undefined): Promise<OutgoingBody> {
  const stream = request && method !== 'GET' && method !== 'HEAD' ? request.body : null
  return stream ? peekBody(stream, signal) : NO_BODY
}

function parseUrl(text: string): URL {
  const url = URL.parse(text)
  // The runtime's own error would show the URL.
  if (!url) throw networkError('fetch failed', codedError('ERR_INVALID_URL', 'The URL is not valid; it must be absolute'))
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw networkError('fetch failed', codedError('ERR_INVALID_PROTOCOL', `Only http: and https: are spoken, not ${url.protocol}`))
  }
  if (url.username || url.password) {
    throw networkError(
      'fetch failed',
      codedError('ERR_INVALID_URL', 'The URL holds a user or a password; send them in the authorization header'),
    )
  }
  return url
}

function normalizeMethod(method: string): string {
  const upper = method.toUpperCase()
  if (/^(CONNECT|TRACE|TRACK)$/.test(upper)) throw new TypeError(`The method ${upper} is not allowed`)
  return /^(DELETE|GET|HEAD|OPTIONS|POST|PUT)$/.test(upper) ? upper : method
}

function flatten(source: HeadersInit, type: string | undefined): { headers: string[]; length: number | undefined } {
  const headers: string[] = []
  let [accept, encoding, contentType, length]: [boolean, boolean, boolean, number | undefined] = [true, true, type !== undefined, undefined]
  for (const [key, value] of Symbol.iterator in source ? source : Object.entries(source)) {
    const name = key.toLowerCase()
    if (name === 'content-length' && /^\d+$/.test(value)) length = Number(value)
    if (OWN_HEADERS.has(name)) continue
    if (name === 'accept') accept = false
    else if (name === 'accept-encoding') encoding = false
    else if (name === 'content-type') contentType = false
    headers.push(name, value)
  }
  if (accept) headers.push('accept', '*/*')
  if (encoding) headers.push('accept-encoding', ACCEPT_ENCODING)
  if (contentType) headers.push('content-type', type!)
  return { headers, length }
}
