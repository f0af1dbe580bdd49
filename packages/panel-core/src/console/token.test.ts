import { expect, test, vi } from 'vitest'
import { datesOf } from './token.js'

const jwt = (claims: unknown): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

test.each([
  ['the recorded life of ten minutes', jwt({ iat: 1_795_249_082, exp: 1_795_249_682, note: 'ÿ??>' }), 600_000, 510_000],
  ['a short life', jwt({ iat: 0, exp: 40 }), 40_000, 30_000],
  ['a long life is cut to an hour', jwt({ iat: 0, exp: 1e12 }), 3_600_000, 3_510_000],
  ['no dates', jwt({}), 600_000, 510_000],
  ['dates the wrong way round', jwt({ iat: 2, exp: 1 }), 600_000, 510_000],
  ['no JWT', 'secret', 600_000, 510_000],
])('%s', (_, token, life, renewal) => {
  vi.useFakeTimers({ now: 1000 })
  expect(datesOf(token)).toEqual({ expiresAt: 1000 + life, renewAt: 1000 + renewal })
  vi.useRealTimers()
})
