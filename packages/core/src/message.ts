import type { CallOptions, RequestSpec } from './api.js'
import { encodeBody } from './body.js'
import { addressAt } from './client.js'
import type { Client } from './client.js'
import type { Attempt } from './config.js'
import { ConfigurationError, InvalidInputError } from './errors/index.js'
import { mergeHeaders } from './headers.js'
import type { FetchFunction } from './options.js'
import { toQueryString } from './query.js'

/** What is sent, the same on each attempt. */
export interface Message {
  readonly method: string
  readonly path: string
  readonly url: string
  /** The part of the URL that is not secret. */
  readonly origin: string
  readonly headers: Record<string, string>
  readonly body: BodyInit | undefined
  /** Whether nothing is sent that proves who asks. */
  readonly isAnonymous: boolean
}

/** Checks what was asked for and writes it down; throws before anything is sent. */
export function writeMessage(client: Client, spec: RequestSpec, options: CallOptions): Message {
  const { config } = client
  if (client.state.closed) throw new ConfigurationError(`${spec.op}: this client was closed. Create another one`)
  spec.check?.()
  const { method = 'GET' } = spec
  const path = typeof spec.path === 'string' ? spec.path : spec.path()
  // Else it could become part of the host's name, climb out of the base, or lose the query: `new URL` takes a backslash for a
  // slash, and leaves out tabs and line ends. Empty, it is the base itself.
  if (!/^(\/[^#\\\p{Cc}]*)?$/u.test(path) || /\/(\.|%2e){1,2}([/?]|$)/i.test(path)) {
    throw new InvalidInputError(
      `${spec.op}: the path must begin with a slash, and have no "#", "\\", control character or segment "." or ".."`,
      {
        field: 'path',
      },
    )
  }
  config.check?.(spec, path)
  const elsewhere = spec.baseUrl === undefined ? undefined : addressAt(spec.baseUrl, config.provider)
  const { baseUrl, origin } = elsewhere ?? client.addressOf(path)
  const query = toQueryString({ ...spec.query, ...options.query })
  const { body, json } = encodeBody(spec.body, options.body)
  if (body !== undefined && method === 'GET') throw new InvalidInputError(`${spec.op}: a GET request has no body`, { field: 'body' })
  return {
    method,
    path,
    url: `${baseUrl}${path}${query && (path.includes('?') ? '&' : '?') + query}`,
    origin,
    // Those of the client were checked when it was made.
    headers: {
      ...(elsewhere ? client.publicHeaders : client.headers),
      ...mergeHeaders(json ? { 'content-type': 'application/json' } : undefined, spec.headers, options.headers),
    },
    body,
    isAnonymous: elsewhere !== undefined || spec.auth === false,
  }
}

/** One attempt with what proves who asks; `renew` asks for other credentials than those refused. */
export async function authorize({ config }: Client, message: Message, renew: boolean): Promise<Attempt> {
  const { method, url, body, isAnonymous } = message
  const attempt = { method, url, headers: { ...message.headers }, body: typeof body === 'string' ? body : undefined, renew }
  if (!isAnonymous) await config.authorize?.(attempt)
  return attempt
}

/** Hands a message to `fetch`. A function of the user's gets all of it in one request, since it may not look at `init`. */
export function send(
  custom: FetchFunction | undefined,
  { method, url, body }: Message,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  const init = { method, redirect: 'manual', headers, signal, body: body ?? null, duplex: 'half' } as const
  if (custom && !custom.takesInit) return custom(new Request(url, init))
  return (custom ?? fetch)(url as string & Request, init)
}
