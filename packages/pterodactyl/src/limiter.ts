import { createRateLimiter } from '@infra/panel-core'
import type { RateLimiter, RateLimiterOptions } from '@infra/panel-core'

/** What {@link createPterodactylLimiter} takes. */
export interface PterodactylLimiterOptions extends Pick<RateLimiterOptions, 'concurrency' | 'onLimit'> {
  /** The most requests to the Client API in any minute. Default: 230, below what panels of all versions allow (720 before 1.12, 256 since). */
  client?: number
  /** The most requests to the Application API in any minute. Default: 230, below what panels of all versions allow (240 before 1.12, 256 since). */
  application?: number
}

/**
 * Creates a limiter that fits a panel's limits, which count the two APIs apart, and all keys of a user together: give one limiter to
 * all clients of a user. At most 10 requests of each API are in flight at a time, unless `concurrency` says otherwise.
 *
 * @throws InvalidInputError when a number is out of range.
 * @example
 * const limiter = createPterodactylLimiter({ client: 700 })
 * const panel = createPterodactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…', limiter })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/config/http.php
 */
export function createPterodactylLimiter({ client = 230, application = 230, ...options }: PterodactylLimiterOptions = {}): RateLimiter {
  const [ofClient, ofApplication] = [client, application].map((limit) =>
    createRateLimiter({ concurrency: 10, ...options, limit, intervalMs: 60_000 }),
  ) as [RateLimiter, RateLimiter]
  const limiterOf = (op: string): RateLimiter => (op.startsWith('application.') ? ofApplication : ofClient)
  return {
    acquire: (op, signal) => limiterOf(op).acquire(op, signal),
    learn: (op, seen) => limiterOf(op).learn?.(op, seen),
  }
}
