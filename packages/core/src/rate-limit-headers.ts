import type { RateLimit } from './hooks.js'

/** Above it a reset is a time since 1970 in seconds (this one is in 2001), below it the seconds that are left. */
const EPOCH_S = 1e9
/** Above it, that time is in milliseconds. */
const EPOCH_MS = 1e12

/**
 * Reads `RateLimit-Limit`, `-Remaining` and `-Reset`, or the same with `X-` in front. A reset may be seconds since 1970,
 * milliseconds since 1970, or the seconds that are left. Of several numbers (`100, 100;w=60`) the first counts; what is
 * no number counts as absent. `undefined` when nothing is there, as in a browser that was not given the headers.
 */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const limit = read(headers, 'limit')
  const remaining = read(headers, 'remaining')
  const reset = read(headers, 'reset')
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined
  return { limit, remaining, resetAtMs: reset === undefined ? undefined : resetAt(reset) }
}

function read(headers: Headers, name: string): number | undefined {
  const text = headers.get(`ratelimit-${name}`) ?? headers.get(`x-ratelimit-${name}`)
  const digits = text?.match(/^\s*(\d+(?:\.\d+)?)\s*(?:[,;]|$)/)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function resetAt(reset: number): number {
  if (reset >= EPOCH_MS) return reset
  return reset >= EPOCH_S ? reset * 1000 : Date.now() + reset * 1000
}
