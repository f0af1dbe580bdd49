import type { Validate } from './api.js'
import type { Hooks } from './hooks.js'
import type { RateLimiter } from './limiter.js'
import type { RetryOptions } from './retry.js'

/**
 * A function with the shape of the global `fetch`. It is given one `Request` that holds everything; with `takesInit` it is given
 * the address and an `init` instead, as the global one may be, which saves the building of a request.
 */
export interface FetchFunction {
  (request: Request, init?: RequestInit): Promise<Response>
  /** Says that the function takes an address, a string, and `init`. */
  readonly takesInit?: boolean
  /** The certificate fingerprints that it insists on; present only on a fetch that verifies them (`createNodeFetch({ pin })`). */
  readonly pins?: readonly string[]
  /** Ends its sockets. Called by `close()` of a client that made the function, never of one that was given it. */
  close?(): void | Promise<void>
}

/** Options that every client takes, whatever the provider. */
export interface ClientOptions {
  /** Sends the requests. Default: the global `fetch`. See `createNodeFetch` in `@infra/core/node`. */
  fetch?: FetchFunction | undefined
  /** Number of repeats of what may be repeated, or parts of the policy; 0: none. Default: the provider's. */
  retry?: number | RetryOptions | undefined
  /** Time-out of each attempt, the reading of its body included, in milliseconds. Default: the provider's. */
  timeoutMs?: number | undefined
  /** Time-out of a whole call: attempts, waits between them and waits for the limiter, in milliseconds. Default: none. */
  totalTimeoutMs?: number | undefined
  /** Paces the requests; one limiter may serve several clients. See `createRateLimiter`. Default: none. */
  limiter?: RateLimiter | undefined
  /** Functions that are told what happens; they cannot change it. See `debugLogger` for a ready one. */
  hooks?: Hooks | undefined
  /** What to do with fields that differ from the documented ones. Default: `warn`. */
  validate?: Validate | undefined
  /** Headers to add to every request. */
  headers?: Record<string, string> | undefined
  /** The most bytes to read of one answer, after decompression. Default: 33,554,432 (32 MiB). */
  maxResponseBytes?: number | undefined
  /** Put after our own `infra-<provider>/<version>` in the `user-agent` header. Browsers do not let it be set. */
  userAgent?: string | undefined
}
