import { checkAtLeast } from './check.js'
import { ApiError, CertificateMismatchError, ConnectionError, ServerError } from './errors/index.js'
import type { InfraError } from './errors/index.js'

/** When and how often a failed attempt is repeated. What is absent stays as the provider has it. */
export interface RetryOptions {
  /** The most repeats, the first attempt not counted. 0: never. */
  limit?: number
  /** The wait before the first repeat, in milliseconds. */
  baseMs?: number
  /** What each further wait is multiplied by. */
  factor?: number
  /** The longest wait, in milliseconds. */
  capMs?: number
  /** Whether the wait is drawn at random between the base and the computed one, so that clients spread. */
  jitter?: boolean
  /** The longest wait that a server may ask for (`Retry-After`), in milliseconds; beyond it the error is thrown at once, with `retryAfterMs`. */
  maxRetryAfterMs?: number
  /** More statuses to repeat on, for operations that may be repeated. */
  extraStatus?: readonly number[]
  /** Has the last word on a failure of an operation that may be repeated: true repeats, false does not, `undefined` leaves it to the rules. */
  retryOn?(error: InfraError): boolean | undefined
}

/** A whole policy: what a provider starts from. */
export interface RetryPolicy extends RetryOptions {
  limit: number
  /** Statuses to repeat on, for operations that may be repeated; 429 is repeated for every operation. */
  status: readonly number[]
}

const DEFAULTS = { baseMs: 500, factor: 2, capMs: 60_000, jitter: true, maxRetryAfterMs: 60_000 }

/** Lays options over a policy; a number is the limit alone. */
export function mergeRetry(policy: RetryPolicy, ...more: (number | RetryOptions | undefined)[]): RetryPolicy {
  const merged = { ...policy }
  for (const next of more) {
    for (const [name, value] of Object.entries(typeof next === 'number' ? { limit: next } : { ...next })) {
      if (value !== undefined) Object.assign(merged, { [name]: value })
    }
  }
  for (const name of ['limit', 'baseMs', 'factor', 'capMs', 'maxRetryAfterMs'] as const) checkAtLeast(`retry.${name}`, merged[name] ?? 0, 0)
  return merged
}

/** Whether a failed attempt may have been carried out all the same. */
export function isInDoubt(error: InfraError): boolean {
  return error instanceof ServerError || (error instanceof ConnectionError && !NOT_SENT.test(error.code))
}

/** Codes of failures that come before a byte of the request was sent, so that any operation may be repeated. */
const NOT_SENT = /refused|opensocket|eai_again|unreach|connect_timeout|proxy/i
/** Codes of failures that time does not mend. */
const LASTING = /notfound|nodata|cert|sign|tls|ssl/i

/** Whether a failure is worth another attempt. `repeatable`: the operation does no harm when carried out twice. */
export function isWorthRepeating(error: InfraError, repeatable: boolean, policy: RetryPolicy): boolean {
  if (repeatable) {
    const told = policy.retryOn?.(error)
    if (told !== undefined) return told
  }
  if (error instanceof ApiError) {
    return error.status === 429 || (repeatable && [...policy.status, ...(policy.extraStatus ?? [])].includes(error.status))
  }
  if (!(error instanceof ConnectionError) || error instanceof CertificateMismatchError || LASTING.test(error.code)) return false
  return repeatable || NOT_SENT.test(error.code)
}

/**
 * How long to wait before the given repeat (1 for the first), in milliseconds; `undefined` when the server asks for a longer
 * wait than the policy allows.
 */
export function retryDelay(
  policy: RetryPolicy,
  repeat: number,
  retryAfterMs: number | undefined,
  random = Math.random,
): number | undefined {
  const { baseMs, factor, capMs, jitter, maxRetryAfterMs } = { ...DEFAULTS, ...policy }
  if (retryAfterMs !== undefined) return retryAfterMs <= maxRetryAfterMs ? retryAfterMs : undefined
  const longest = Math.min(capMs, baseMs * factor ** (repeat - 1))
  const shortest = Math.min(baseMs, longest)
  return jitter ? shortest + random() * (longest - shortest) : longest
}

/** Reads a `Retry-After` header: seconds or a date. What makes no sense, or lies in the past, counts as absent or 0. */
export function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : /[a-z]/i.test(value) ? Date.parse(value) - Date.now() : Number.NaN
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.ceil(ms))
}
