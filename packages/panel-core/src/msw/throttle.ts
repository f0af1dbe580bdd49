import type { Panel } from './panel.js'
import { refuse } from './refuse.js'

/** Counts a request, and refuses it when there were too many. Gives the headers that tell. */
export function count(panel: Panel, name: string, limit: number, ms: number): Record<string, string> {
  const now = panel.now()
  const { hits } = panel.state
  const before = hits[name]
  const entry = before && before.until > now ? before : { count: 0, until: now + ms }
  hits[name] = entry
  const always = { 'x-ratelimit-limit': String(limit) }
  if (entry.count >= limit) {
    refuse(429, 'ThrottleRequestsException', 'Too Many Attempts.', {
      ...always,
      'x-ratelimit-remaining': '0',
      'retry-after': String(Math.ceil((entry.until - now) / 1000)),
      'x-ratelimit-reset': String(Math.floor(entry.until / 1000)),
    })
  }
  entry.count++
  return { ...always, 'x-ratelimit-remaining': String(limit - entry.count) }
}
