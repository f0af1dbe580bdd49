import { CertificateMismatchError, ConnectionError, errorForStatus, InfraError, TimeoutError } from './errors/index.js'
import type { ApiError } from './errors/index.js'
import { readRetryAfter } from './retry.js'

/** What a provider reads from the body of an error answer. */
export interface VendorError {
  /** The vendor's code. */
  code?: string | undefined
  /** The vendor's words. */
  message?: string | undefined
}

/** Headers that tell something and hold no secret. */
const SAFE_HEADERS = /^(content-(length|type)|date|server|via|retry-after|(x-)?ratelimit.*|.*((request|correlation)-?id|queryid|-ray))$/

interface ErrorAnswer {
  op: string
  response: Response
  /** The body. */
  text: string
  /** Blanks out secrets. */
  redact: (text: string) => string
  requestId: string | undefined
  attempts: number
}

/** Makes an {@link ApiError} of an error answer. */
export function toApiError(
  { op, response, text, requestId, attempts, redact }: ErrorAnswer,
  read: ((body: unknown) => VendorError | undefined) | undefined,
): ApiError {
  const { status, headers } = response
  let body: unknown = redact(text)
  let vendor: VendorError | undefined
  try {
    // Written anew first: `\\/` and `\\u0041` hide a secret, in a name too. As one text, since string by string a long one would block for seconds.
    body = JSON.parse(redact(JSON.stringify(JSON.parse(text))))
  } catch {
    // A proxy's page: kept as text.
  }
  try {
    vendor = read?.(body)
  } catch {
    // Not an error as the vendor writes it.
  }
  const code = quote(vendor?.code)
  const retryAfterMs = readRetryAfter(headers.get('retry-after'))
  // Browsers show a redirect that they were told not to follow as status 0.
  const said =
    status < 400 && status !== 304
      ? `redirected${redirectTarget(headers, redact)}, which is not followed: check the address`
      : (quote(vendor?.message)
          ?.trim()
          .replace(/(?<!\.)\.$/, '') ?? (typeof body === 'string' && body ? 'not in the words of the API. Did a proxy answer?' : ''))
  const wait = retryAfterMs ? ` (it asks to wait ${Math.ceil(retryAfterMs / 1000)} s)` : ''
  const id = requestId ? ` (request id ${quote(requestId)})` : ''
  const tries = attempts > 1 ? ` (after ${attempts} attempts)` : ''
  return new (errorForStatus(status))(`${op}: ${status}${code ? ` ${code}` : ''}${said ? ` - ${said}` : ''}${wait}${tries}${id}`, {
    status,
    code,
    operation: op,
    requestId,
    attempts,
    body,
    retryAfterMs,
    headers: Object.fromEntries([...headers].flatMap(([name, value]) => (SAFE_HEADERS.test(name) ? [[name, redact(value)]] : []))),
  })
}

/** The vendor's words, whatever a server put in their place. */
function quote(words: unknown): string | undefined {
  // What is printed to a terminal or a log must not draw on it, nor begin a line of its own.
  return typeof words === 'string' ? words.slice(0, 500).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') : undefined
}

/** Where a redirect leads: the origin only, since a path may be secret. */
function redirectTarget(headers: Headers, redact: (text: string) => string): string {
  // Before it is parsed too, which writes hosts in lower case.
  const location = redact(headers.get('location') ?? '')
  return URL.canParse(location) ? redact(` to ${new URL(location).origin}`) : ''
}

/** The likely cause by the runtime's code, and one code where runtimes have several for the same thing. */
const CAUSES: readonly (readonly [RegExp, string, string?])[] = [
  [/refused|opensocket/i, 'nothing listens there. Is the server up, and the port right?', 'ECONNREFUSED'],
  [/notfound|nodata/i, 'there is no such host. Is its name right?', 'ENOTFOUND'],
  [/proxy/i, 'the proxy is not there, or made no tunnel. Are its address, user and password right?'],
  [/again/i, 'its name could not be looked up. Is the network up?'],
  [/cert|sign/i, 'its certificate was refused'],
  [/timeout|timedout/i, 'it cannot be reached. Is a firewall in between?'],
  [/reset|socket|closed|epipe/i, 'the connection was cut', 'ECONNRESET'],
  [/ssl|tls|eproto/i, 'TLS failed. Is it http, or another port?'],
  [/hpe|parser|length|overflow|^z|^err__|assert/i, 'what came cannot be read. Is it https, or another port?', 'INVALID_HTTP'],
]

/** Makes a {@link ConnectionError} of whatever `fetch` threw. The original is dropped: it may hold the URL and headers. */
export function toConnectionError(op: string, error: unknown, origin: string): InfraError {
  if (error instanceof CertificateMismatchError)
    return new CertificateMismatchError(`${op}: ${error.message}`, { code: error.code, operation: op })
  if (error instanceof InfraError) return error
  const cause = (error as { cause?: { name?: string } } | undefined)?.cause
  const raw = codeOf(error) ?? codeOf(cause)
  const [, words = 'the connection failed', code = raw ?? 'NETWORK'] =
    CAUSES.find(([pattern]) => pattern.test(raw ?? cause?.name ?? '')) ?? []
  return new ConnectionError(`${op}: no answer from ${origin} (${code}): ${words}`, { code, operation: op })
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && /^\w+$/.test(code) ? code : undefined
}

/** The deadline passed: of one attempt, or of the whole call. */
export function toTimeoutError(op: string, origin: string, option: 'timeoutMs' | 'totalTimeoutMs', ms: number): TimeoutError {
  return new TimeoutError(`${op}: no complete answer from ${origin} within ${ms} ms (${option})`, { code: 'TIMEOUT', operation: op })
}
