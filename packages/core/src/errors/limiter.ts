import { InfraError } from './base.js'

/** A limiter with `onLimit: 'throw'` has no place for the request now. Nothing was sent. (A server's own refusal is `RateLimitError`.) */
export class LimiterError extends InfraError {
  static override readonly kind: string = 'LimiterError'
  /** Stable name of the operation, such as `accessKeys.get`. */
  readonly operation: string
  /** When to try again, in milliseconds; absent when it depends on the requests in flight. */
  readonly retryAfterMs: number | undefined

  /** Creates the error. */
  constructor(message: string, fields: { operation: string; retryAfterMs?: number | undefined }) {
    super(message)
    this.operation = fields.operation
    this.retryAfterMs = fields.retryAfterMs
  }
}
