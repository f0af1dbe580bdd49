import { InfraError } from '../errors/index.js'

/** The global `fetch`'s words for a failure before the answer, and for one in the middle of its body. */
export type Phase = 'fetch failed' | 'terminated'

/** An error with a code, as the runtime makes them. */
export interface CodedError extends Error {
  /** The runtime's code, such as `ECONNREFUSED`. */
  code: string
}

/** An error with a code. */
export function codedError(code: string, message: string): CodedError {
  return Object.assign(new Error(message), { code })
}

/**
 * What a fetch rejects with: a `TypeError` with `code`, whose `cause` has the same code and says more. The runtime's own
 * error is not passed on: a parse error holds the raw answer, an invalid URL itself. Ours go through as they are.
 */
export function networkError(phase: Phase, reason: unknown): Error {
  if (reason instanceof InfraError) return reason
  const { code, message, name } = firstOf(reason)
  // undici's parser gives its errors no code; node:http has several, which begin like this.
  const cause = codedError(typeof code === 'string' ? code : name === 'HTTPParserError' ? 'HPE_INVALID' : 'NETWORK', message)
  return Object.assign(new TypeError(phase, { cause }), { code: cause.code })
}

/** Of a host with several addresses, the error of the first one that was tried. */
function firstOf(reason: unknown): { code?: unknown; message: string; name: string } {
  const errors = (reason as Partial<AggregateError> | undefined)?.errors
  return (Array.isArray(errors) ? errors[0] : reason) as Error
}
