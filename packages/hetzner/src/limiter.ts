import { createRateLimiter } from '@infra/core'
import type { RateLimiter, RateLimiterOptions } from '@infra/core'

/**
 * Creates a limiter that fits Hetzner's quota, 3600 requests an hour for each project that come back one by one: bursts go
 * at once, and when the API says that nothing is left, requests go as fast as they come back. It never waits for
 * `RateLimit-Reset`, which is when all of them are back. Reading actions has a quota of its own and a line of its own here,
 * so that waiting for work does not hold up the rest. Give one limiter to all clients of a project.
 *
 * @example
 * const hetzner = createHetzner({ token: 'your token', limiter: createHetznerLimiter() })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#rate-limiting
 */
export function createHetznerLimiter(options: Pick<RateLimiterOptions, 'concurrency' | 'onLimit' | 'store'> = {}): RateLimiter {
  return createRateLimiter({ concurrency: 20, ...options, bucket: (op) => (/^actions\.|Actions?$/.test(op) ? 'actions' : 'rest') })
}
