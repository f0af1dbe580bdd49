import { createRateLimiter } from '@infra/core'
import type { RateLimiter, RateLimiterOptions } from '@infra/core'

/**
 * Creates a limiter that stays within what OVHcloud calls fair use: 60 requests a minute for each consumer key, 10 of them in
 * flight. The real limits are not published, nor told in headers; after a 429 it holds back. Give one to all clients of a key.
 *
 * @example
 * const ovh = createOvh({ endpoint: 'ovh-eu', accessToken: 'token', limiter: createOvhLimiter() })
 *
 * @see https://github.com/ovh/python-ovh/issues/81
 */
export function createOvhLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const pace = options.store ? {} : { limit: 60, intervalMs: 60_000 }
  return createRateLimiter({ ...pace, concurrency: 10, ...options })
}
