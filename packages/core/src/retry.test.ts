import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CertificateMismatchError, ConnectionError, errorForStatus, ResponseMismatchError, TimeoutError } from './errors/index.js'
import type { ApiError } from './errors/index.js'
import { isWorthRepeating, mergeRetry, readRetryAfter, retryDelay } from './retry.js'
import type { RetryPolicy } from './retry.js'

const policy: RetryPolicy = { limit: 3, status: [502, 503] }
const api = (status: number): ApiError => new (errorForStatus(status))('x', { status, operation: 'x' })
const connection = (code: string) => new ConnectionError('x', { code })

test('options are laid over the policy in order; a number is the limit', () => {
  expect(mergeRetry(policy, undefined, { limit: 5, baseMs: 10 }, 1)).toEqual({ limit: 1, baseMs: 10, status: [502, 503] })
  expect(mergeRetry(policy)).toEqual(policy)
  expect(mergeRetry(policy, 0).limit).toBe(0)
})

test.each([
  [429, true, true],
  [429, false, true],
  [503, true, true],
  [503, false, false],
  [500, true, false],
  [404, true, false],
  [418, true, true],
])('status %i, repeatable %s: %s', (status, repeatable, expected) => {
  expect(isWorthRepeating(api(status), repeatable, { ...policy, extraStatus: [418] })).toBe(expected)
})

test.each([
  ['ECONNRESET', true, true],
  ['ECONNRESET', false, false],
  ['ECONNREFUSED', false, true],
  ['EAI_AGAIN', false, true],
  ['ERR_PROXY_CONNECTION', false, true],
  ['ERR_PROXY_TUNNEL', false, true],
  ['EHOSTUNREACH', false, true],
  ['ENETUNREACH', false, true],
  ['NETWORK', true, true],
  ['ENOTFOUND', true, false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', true, false],
  ['CERT_HAS_EXPIRED', true, false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true, false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', true, false],
  ['EPROTO_SSL', true, false],
])('connection failure %s, repeatable %s: %s', (code, repeatable, expected) => {
  expect(isWorthRepeating(connection(code), repeatable, policy)).toBe(expected)
})

test('a time-out is repeated, a wrong certificate and an unreadable answer are not', () => {
  expect(isWorthRepeating(new TimeoutError('x', { code: 'TIMEOUT' }), true, policy)).toBe(true)
  expect(isWorthRepeating(new TimeoutError('x', { code: 'TIMEOUT' }), false, policy)).toBe(false)
  expect(isWorthRepeating(new CertificateMismatchError('x', { code: 'PIN' }), true, policy)).toBe(false)
  expect(isWorthRepeating(new ResponseMismatchError('x', { operation: 'x' }), true, policy)).toBe(false)
})

test('retryOn has the last word on what may be repeated, and no word on what may not', () => {
  const yes = { ...policy, retryOn: () => true }
  expect(isWorthRepeating(api(404), true, yes)).toBe(true)
  expect(isWorthRepeating(api(404), false, yes)).toBe(false)
  expect(isWorthRepeating(api(503), true, { ...policy, retryOn: () => false })).toBe(false)
  expect(isWorthRepeating(api(503), true, { ...policy, retryOn: () => undefined })).toBe(true)
})

test('the wait grows by the factor up to the cap', () => {
  const exact = { ...policy, baseMs: 100, factor: 3, capMs: 1000, jitter: false }
  expect([1, 2, 3, 4].map((repeat) => retryDelay(exact, repeat, undefined))).toEqual([100, 300, 900, 1000])
  expect([1, 2, 3, 8, 9].map((repeat) => retryDelay({ ...policy, jitter: false }, repeat, undefined))).toEqual([
    500, 1000, 2000, 60_000, 60_000,
  ])
})

test('jitter draws between the base and the computed wait', () => {
  const jittered = { ...policy, baseMs: 100, factor: 2, capMs: 10_000 }
  expect(retryDelay(jittered, 3, undefined, () => 0)).toBe(100)
  expect(retryDelay(jittered, 3, undefined, () => 0.5)).toBe(250)
  expect(retryDelay(jittered, 3, undefined, () => 1)).toBe(400)
})

test('the server asks for a wait: it is kept to the millisecond, up to the ceiling', () => {
  expect(retryDelay(policy, 1, 1234)).toBe(1234)
  expect(retryDelay(policy, 1, 0)).toBe(0)
  expect(retryDelay(policy, 1, 60_000)).toBe(60_000)
  expect(retryDelay(policy, 1, 60_001)).toBeUndefined()
  expect(retryDelay({ ...policy, maxRetryAfterMs: 10 }, 1, 11)).toBeUndefined()
})

test('whatever the policy, a wait is never negative, never above the cap, never below the base unless the cap is', () => {
  const number = fc.double({ min: 0, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(
      number,
      fc.double({ min: 1, max: 10, noNaN: true }),
      number,
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (baseMs, factor, capMs, repeat, random) => {
        const wait = retryDelay({ ...policy, baseMs, factor, capMs }, repeat, undefined, () => random)!
        expect(wait).toBeGreaterThanOrEqual(Math.min(baseMs, capMs) - 1e-6)
        expect(wait).toBeLessThanOrEqual(capMs + 1e-6)
      },
    ),
  )
})

test('Retry-After: seconds, a date, and what makes no sense', () => {
  expect(readRetryAfter(null)).toBeUndefined()
  expect(readRetryAfter('3')).toBe(3000)
  expect(readRetryAfter(' 1.5 ')).toBe(1500)
  expect(readRetryAfter('0')).toBe(0)
  expect(readRetryAfter('99999999999')).toBe(99_999_999_999_000)
  expect(readRetryAfter('')).toBeUndefined()
  expect(readRetryAfter('soon')).toBeUndefined()
  expect(readRetryAfter('0.25')).toBe(250)
  expect(readRetryAfter('-5')).toBeUndefined()
  // The ways in which HTTP may write a date: the one of today, and that of C, which ends in a number.
  expect(readRetryAfter('Wed, 21 Oct 2015 07:28:00 GMT')).toBe(0)
  expect(readRetryAfter('Wed Oct 21 07:28:00 2015')).toBe(0)
  expect(readRetryAfter('21 Oct 2015 07:28:00 GMT')).toBe(0)
  const in10s = readRetryAfter(new Date(Date.now() + 10_000).toUTCString())!
  expect(in10s).toBeGreaterThan(8000)
  expect(in10s).toBeLessThanOrEqual(10_000)
})
