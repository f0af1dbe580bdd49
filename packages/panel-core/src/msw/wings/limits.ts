/** Says whether one more event is within the limits: true, or false with whether that is new. */
export type ConsoleLimiter = (event: string, now: number) => 'passes' | 'throttled' | 'still throttled'

/** The frames that Wings 1.12 takes: so many at once, and one more after each wait. */
function limitOf(event: string): { name: string; burst: number; waitMs: number } {
  if (event === 'auth' || event === 'send logs') return { name: event, burst: 2, waitMs: 5000 }
  if (event === 'send command') return { name: event, burst: 10, waitMs: 1000 }
  return { name: '', burst: 4, waitMs: 1000 }
}

/** Counts the frames of one console. */
export function createConsoleLimiter(): ConsoleLimiter {
  const buckets = new Map<string, { left: number; at: number }>()
  const throttled = new Set<string>()
  return (event, now) => {
    const { name, burst, waitMs } = limitOf(event)
    const bucket = buckets.get(name) ?? { left: burst, at: now }
    buckets.set(name, bucket)
    bucket.left = Math.min(burst, bucket.left + (now - bucket.at) / waitMs)
    bucket.at = now
    if (bucket.left >= 1) {
      bucket.left--
      throttled.delete(event)
      return 'passes'
    }
    if (throttled.has(event)) return 'still throttled'
    throttled.add(event)
    return 'throttled'
  }
}
