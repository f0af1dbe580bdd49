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
const SAFE_HEADERS = /^(content-(length|type)|date|server|via|retry-after|(x-)?ratelimit.*|.*(request-?|correlation-|query|-ray)(id)?)$/

interface ErrorAnswer {
  op: string
  response: Response
  /** The body's text, secrets blanked out. */
  text: string
  requestId: string | undefined
  attempts: number
}

/** Makes an {@link ApiError} of an error answer. */
export function toApiError({ op, response, text, requestId, attempts }: ErrorAnswer, read: ((body: unknown) => VendorError | undefined) | undefined): ApiError {
  const { status, headers } = response
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // A proxy's page: kept as text.
  }
  const { code, message } = read?.(body) ?? {}
  // Browsers show a redirect that they were told not to follow as status 0.
  const said = status < 400 ? `redirected${redirectTarget(headers)}, which is not followed: check the address` : message
  return new (errorForStatus(status))(`${op}: ${status}${code ? ` ${code}` : ''}${said ? ` - ${said}` : ''}`, {
    status, code, operation: op, requestId, attempts, body,
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
    headers: Object.fromEntries([...headers].filter(([name]) => SAFE_HEADERS.test(name))),
  })
}

/** Where a redirect leads: the origin only, since a path may be secret. */
function redirectTarget(headers: Headers): string {
  const location = headers.get('location')!
  return URL.canParse(location) ? ` to ${new URL(location).origin}` : ''
}

/** The likely cause by the runtime's code; runtimes have words of their own for the same thing. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/refused|opensocket/i, 'nothing listens there. Is the server up, and the port right?'],
  [/notfound|nodata/i, 'there is no such host. Is its name right?'],
  [/cert|sign|tls|ssl/i, 'its certificate was refused'],
  [/timeout|timedout/i, 'it cannot be reached. Is a firewall in between?'],
]

/** Makes a {@link ConnectionError} of whatever `fetch` threw. The original is dropped: it may hold the URL and headers. */
export function toConnectionError(op: string, error: unknown, origin: string): InfraError {
  if (error instanceof CertificateMismatchError) return new CertificateMismatchError(`${op}: ${error.message}`, { code: error.code, operation: op })
  if (error instanceof InfraError) return error
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause) ?? 'NETWORK'
  const cause = CAUSES.find(([pattern]) => pattern.test(code))?.[1] ?? 'the connection failed or was cut'
  return new ConnectionError(`${op}: no answer from ${origin} (${code}): ${cause}`, { code, operation: op })
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' && /^\w+$/.test(code) ? code : undefined
}

/** The deadline passed: of one attempt, or of the whole call. */
export function toTimeoutError(op: string, origin: string, option: 'timeoutMs' | 'totalTimeoutMs', ms: number): TimeoutError {
  return new TimeoutError(`${op}: no complete answer from ${origin} within ${ms} ms (${option})`, { code: 'TIMEOUT', operation: op })
}
