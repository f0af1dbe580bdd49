import { checkAtLeast, checkCount } from './check.js'
import { InvalidInputError } from './errors/input.js'
import type { RateLimit } from './hooks.js'
import { Bucket } from './limiter-bucket.js'

/** Paces requests; handed to a client as `limiter`. {@link createRateLimiter} makes one; yours may do it in another way. */
export interface RateLimiter {
  /**
   * Waits until the operation may be sent, then gives a function to call when it has ended (more than once does no harm).
   * Rejects with `signal.reason` when aborted, and with `LimiterError` when it does not want to wait.
   */
  acquire(op: string, signal?: AbortSignal): Promise<() => void>
  /** Is told what the server said of its limit, and whether it just refused (429) and for how long. */
  learn?(op: string, seen: RateLimitSeen): void
}

/** What an answer tells a limiter. */
export interface RateLimitSeen {
  /** HTTP status. */
  readonly status: number
  /** What the server says of its rate limit, where it does. */
  readonly rateLimit?: RateLimit | undefined
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
}

/**
 * Counts starts in the place of `limit` and `intervalMs`: what several processes share, with its own limit. Most limiter
 * libraries fit in with one line, and keep the count in Redis or elsewhere.
 *
 * @example
 * // with `rate-limiter-flexible`, which rejects with an `Error` only when Redis fails
 * const shared = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'hetzner', points: 1, duration: 1 })
 * const store: RateLimiterStore = {
 *   take: (bucket) => shared.consume(bucket).then(() => 0, (no) => (no instanceof Error ? Promise.reject(no) : Math.max(1, no.msBeforeNext))),
 * }
 * const limiter = createRateLimiter({ store, concurrency: 10 })
 */
export interface RateLimiterStore {
  /**
   * Takes one start: 0 when the request may go now, else how many milliseconds later to ask again. It is asked for one
   * request at a time in each bucket. An error goes to the caller of the request as it is.
   */
  take(bucket: string): number | Promise<number>
}

/** What {@link createRateLimiter} takes. Every part is optional; a limiter without any still keeps back after a 429. */
export interface RateLimiterOptions {
  /** The most requests that start in any `intervalMs`. Default: no limit. */
  limit?: number | undefined
  /** The window that `limit` is for, in milliseconds. Needed with `limit`. */
  intervalMs?: number | undefined
  /** The most requests in flight at a time. Default: no limit. */
  concurrency?: number | undefined
  /** What becomes of a request that may not start at once: it waits in line, or is refused with `LimiterError`. Default: `wait`. */
  onLimit?: 'wait' | 'throw' | undefined
  /** Names the bucket of an operation: each has a line, a window and a `concurrency` of its own. Default: one for all. */
  bucket?: ((op: string) => string) | undefined
  /** Counts the starts instead of `limit` and `intervalMs`. Default: in memory. */
  store?: RateLimiterStore | undefined
}

/**
 * Creates a limiter for the `limiter` option of one client or of several that share a quota. First come, first served.
 *
 * No window of `intervalMs`, wherever it begins, sees more than `limit` starts (a sliding log of the last `limit`). The first
 * `limit` go at once; for an even pace write `{ limit: 1, intervalMs: 500 }`. Requests may arrive closer together than they
 * start, so stay a little below what the server allows.
 *
 * It also learns from answers, and only ever slows down. A 429 holds the bucket for its `Retry-After`: a minute at most, a
 * second when it names no time. A quota of which nothing is left holds it for the time in which one request comes back, a
 * second at most, and never until the reset: many servers refill all the time. What is said of another limit holds nothing:
 * a 429 with requests left, or a limit smaller than the largest that was announced, is about one route.
 *
 * @throws InvalidInputError when a number is out of range, `limit` or `intervalMs` is alone, or there is a `store` beside them
 *
 * @example
 * const limiter = createRateLimiter({ limit: 60, intervalMs: 60_000, concurrency: 8 })
 *
 * @example
 * const limiter = createRateLimiter({ concurrency: 4, bucket: (op) => (op.startsWith('backups.') ? 'backups' : 'rest') })
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { limit, intervalMs, concurrency = Infinity, onLimit = 'wait', bucket = () => 'all', store } = options
  checkCount('concurrency', concurrency)
  if (limit !== undefined) checkCount('limit', limit)
  if (intervalMs !== undefined) checkAtLeast('intervalMs', intervalMs, 0)
  if ((limit === undefined) !== (intervalMs === undefined))
    throw new InvalidInputError('limit and intervalMs go together', { field: 'limit' })
  if (store && limit !== undefined)
    throw new InvalidInputError('limit is set by the store; leave limit and intervalMs out', { field: 'limit' })

  const buckets = new Map<string, Bucket>()
  const bucketOf = (op: string): Bucket => {
    const name = bucket(op)
    let found = buckets.get(name)
    if (!found) {
      const take = store ? () => store.take(name) : slidingLog(limit, intervalMs)
      buckets.set(name, (found = new Bucket(take, concurrency, onLimit === 'throw')))
    }
    return found
  }
  return {
    acquire: async (op, signal) => bucketOf(op).acquire(op, signal),
    learn: (op, seen) => bucketOf(op).learn(seen),
  }
}

/** Remembers the last `limit` starts in a ring, where the oldest is the next to be written over. */
function slidingLog(limit = Infinity, intervalMs = 0): () => number {
  if (limit === Infinity) return () => 0
  const starts: number[] = []
  let next = 0
  return () => {
    const now = performance.now()
    const wait = (starts[next] ?? -Infinity) + intervalMs - now
    if (wait > 0) return wait
    starts[next] = now
    next = (next + 1) % limit
    return 0
  }
}
