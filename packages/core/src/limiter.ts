import type { RateLimit } from './hooks.js'

/** Paces requests; handed to a client as `limiter`. {@link createRateLimiter} makes one; your own may share its state between machines. */
export interface RateLimiter {
  /**
   * Waits until the operation may be sent, then gives a function to call when it has ended.
   * Rejects with `signal.reason` when aborted, and with `RateLimitError`-like errors when it does not want to wait.
   */
  acquire(op: string, signal?: AbortSignal): Promise<() => void>
  /** Is told what the server said of its limit, and whether it just refused (429) and for how long. */
  learn?(op: string, seen: { rateLimit?: RateLimit | undefined; retryAfterMs?: number | undefined; status: number }): void
}
