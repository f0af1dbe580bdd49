import type { HetznerState } from './state.js'

const HOUR_MS = 3_600_000

/** Takes a request from its quota, and says what the headers tell about it. */
export function takeFromQuota(
  { fullAgainAt }: HetznerState,
  now: number,
  perHour: number,
  kind: 'rest' | 'actions',
): { ok: boolean; headers: Record<string, string> } {
  // Reading actions has a quota of its own, twice as large.
  const limit = kind === 'actions' ? perHour * 2 : perHour
  // How long it takes until one request has come back.
  const eachMs = HOUR_MS / limit
  const after = Math.max(now, fullAgainAt[kind]) + eachMs
  const ok = after - now <= HOUR_MS
  if (ok) fullAgainAt[kind] = after
  return {
    ok,
    headers: {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.floor((HOUR_MS - (fullAgainAt[kind] - now)) / eachMs)),
      // When all of them are back, not when the next one is.
      'ratelimit-reset': String(Math.ceil(fullAgainAt[kind] / 1000)),
    },
  }
}
