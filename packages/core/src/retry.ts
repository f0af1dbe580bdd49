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
