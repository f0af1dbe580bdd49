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
const SAFE_HEADERS = /^(content-(length|type)|date|retry-after|server|via|cf-ray|(x-)?ratelimit.*|.*request-?id|.*correlation-id|.*queryid)$/

interface Answer {
  op: string
  response: Response
  /** The body's text, secrets blanked out. */
  text: string
  requestId: string | undefined
  attempts: number
}

/** Makes an {@link ApiError} of an error answer. */
export function toApiError({ op, response, text, requestId, attempts }: Answer, read: ((body: unknown) => VendorError | undefined) | undefined): ApiError {
  const { status, headers } = response
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // A proxy's page: kept as text.
  }
  const { code, message } = read?.(body) ?? {}
  // Browsers show a redirect that they were told not to follow as status 0.
  const said = status < 400 ? `redirected${redirectTarget(headers)}, which is not followed: check the address of the server` : message
  return new (errorForStatus(status))([`${op}: ${status}`, code, said && `- ${said}`].filter(Boolean).join(' '), {
    status, code, operation: op, requestId, attempts, body,
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
    headers: Object.fromEntries([...headers].filter(([name]) => SAFE_HEADERS.test(name))),
  })
}

/** Where a redirect leads: the origin only, since a path may be secret. */
function redirectTarget(headers: Headers): string {
  const location = headers.get('location')
  return location && URL.canParse(location) ? ` to ${new URL(location).origin}` : ''
}

/** Other runtimes' words for the usual codes. */
const SAME_CODE: Record<string, string> = {
  UND_ERR_SOCKET: 'ECONNRESET', ConnectionClosed: 'ECONNRESET', UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT', UND_ERR_HEADERS_TIMEOUT: 'ETIMEDOUT',
  UND_ERR_BODY_TIMEOUT: 'ETIMEDOUT', ConnectionRefused: 'ECONNREFUSED', FailedToOpenSocket: 'ECONNREFUSED', EAI_NODATA: 'ENOTFOUND', EPIPE: 'ECONNRESET',
}
const CAUSES: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there. Is the server up, and are host and port right?',
  ENOTFOUND: 'there is no such host. Is its name right?',
  ECONNRESET: 'the connection was cut before the answer was complete',
  ETIMEDOUT: 'the server could not be reached in time. Is a firewall in between?',
}

/** Makes a {@link ConnectionError} of whatever `fetch` threw. The original is dropped: it may hold the URL and headers. */
export function toConnectionError(op: string, error: unknown, origin: string): InfraError {
  if (error instanceof CertificateMismatchError) return new CertificateMismatchError(`${op}: ${error.message}`, { code: error.code, operation: op })
  if (error instanceof InfraError) return error
  const raw = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause) ?? 'NETWORK'
  const code = SAME_CODE[raw] ?? raw
  const cause = CAUSES[code] ?? (/CERT|SIGN|TLS|SSL/.test(code) ? 'the certificate of the server was refused' : 'the request could not be carried out')
  return new ConnectionError(`${op}: no answer from ${origin} (${code}): ${cause}`, { code, operation: op })
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' && /^\w+$/.test(code) ? code : undefined
}

/** The deadline passed: of one attempt, or of the whole call. */
export function toTimeoutError(op: string, origin: string, option: 'timeoutMs' | 'totalTimeoutMs', ms: number): TimeoutError {
  return new TimeoutError(`${op}: no complete answer from ${origin} within ${ms} ms (${option})`, { code: 'TIMEOUT', operation: op })
}
