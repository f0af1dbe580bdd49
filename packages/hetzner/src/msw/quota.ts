import type { HetznerState } from './state.js'

/** Takes a request from its quota, and says what the headers tell about it. */
export function takeFromQuota(
  state: HetznerState,
  now: number,
  perHour: number,
  kind: 'rest' | 'actions',
): { ok: boolean; headers: Record<string, string> } {
  // Reading actions has a quota of its own, twice as large.
  const limit = kind === 'actions' ? perHour * 2 : perHour
  const perMs = limit / 3_600_000
  const quota = state.quotas[kind]
  const refilled = Math.min(limit, quota.left + Math.max(0, now - quota.at) * perMs)
  const ok = refilled >= 1
  quota.left = ok ? refilled - 1 : refilled
  quota.at = now
  return {
    ok,
    headers: {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.floor(quota.left)),
      // When all of them are back, not when the next one is.
      'ratelimit-reset': String(Math.ceil((now + (limit - quota.left) / perMs) / 1000)),
    },
  }
}
