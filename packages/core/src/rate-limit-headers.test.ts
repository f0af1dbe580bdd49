import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readRateLimit } from './rate-limit-headers.js'

const NOW = 1_763_700_000_000

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each<[Record<string, string>, ReturnType<typeof readRateLimit>]>([
  // Hetzner
  [
    { 'RateLimit-Limit': '3600', 'RateLimit-Remaining': '2456', 'RateLimit-Reset': '1763700123' },
    { limit: 3600, remaining: 2456, resetAtMs: 1_763_700_123_000 },
  ],
  // Pterodactyl: the reset comes only with a 429
  [
    { 'X-RateLimit-Limit': '720', 'X-RateLimit-Remaining': '719' },
    { limit: 720, remaining: 719, resetAtMs: undefined },
  ],
  [
    { 'X-RateLimit-Limit': '720', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1763700042' },
    { limit: 720, remaining: 0, resetAtMs: 1_763_700_042_000 },
  ],
  // the drafts of the standard: seconds that are left, and a policy behind the number
  [
    { 'RateLimit-Limit': '100, 100;w=60', 'RateLimit-Reset': '30' },
    { limit: 100, remaining: undefined, resetAtMs: NOW + 30_000 },
  ],
  [{ 'RateLimit-Limit': '10;w=1' }, { limit: 10, remaining: undefined, resetAtMs: undefined }],
  // two layers that both say something
  [{ 'X-RateLimit-Remaining': '5, 700' }, { limit: undefined, remaining: 5, resetAtMs: undefined }],
  [
    { 'RateLimit-Limit': '1', 'X-RateLimit-Limit': '2' },
    { limit: 1, remaining: undefined, resetAtMs: undefined },
  ],
  // forms of the reset
  [{ 'RateLimit-Reset': '0' }, { limit: undefined, remaining: undefined, resetAtMs: NOW }],
  [{ 'RateLimit-Reset': '1.25' }, { limit: undefined, remaining: undefined, resetAtMs: NOW + 1250 }],
  [{ 'RateLimit-Reset': '999999999' }, { limit: undefined, remaining: undefined, resetAtMs: NOW + 999_999_999_000 }],
  [{ 'RateLimit-Reset': '1000000000' }, { limit: undefined, remaining: undefined, resetAtMs: 1_000_000_000_000 }],
  [{ 'RateLimit-Reset': '999999999999' }, { limit: undefined, remaining: undefined, resetAtMs: 999_999_999_999_000 }],
  [{ 'RateLimit-Reset': '1763700042123' }, { limit: undefined, remaining: undefined, resetAtMs: 1_763_700_042_123 }],
  [{ 'RateLimit-Reset': '1000000000000' }, { limit: undefined, remaining: undefined, resetAtMs: 1_000_000_000_000 }],
  // nonsense counts as absent
  [
    { 'RateLimit-Limit': 'many', 'RateLimit-Remaining': '7' },
    { limit: undefined, remaining: 7, resetAtMs: undefined },
  ],
  [{ 'RateLimit-Limit': 'many', 'RateLimit-Remaining': '-1', 'RateLimit-Reset': 'Sat, 22 Nov 2025 00:00:00 GMT' }, undefined],
  [{ 'RateLimit-Limit': '12abc', 'RateLimit-Remaining': '1.', 'RateLimit-Reset': '' }, undefined],
  [{ 'RateLimit-Limit': '1e3' }, undefined],
  [{ 'Retry-After': '5' }, undefined],
  [{}, undefined],
])('%j', (headers, expected) => {
  expect(readRateLimit(new Headers(headers))).toEqual(expected)
})
