import { expect, test } from 'vitest'
import { nextRun } from './cron.js'

const NOW = Date.parse('2026-11-21T08:16:09Z')

// A Saturday.
test.each([
  ['0 4 * * *', '2026-11-22T04:00:00.000Z'],
  ['*/5 * * * 1-5', '2026-11-23T00:00:00.000Z'],
  ['* * * * *', '2026-11-21T08:17:00.000Z'],
  ['16 8 * * *', '2026-11-22T08:16:00.000Z'],
  ['30 12 29 2 *', '2028-02-29T12:30:00.000Z'],
  ['0 0 * * 7', '2026-11-22T00:00:00.000Z'],
  ['10,50 8-10/2 21 11 *', '2026-11-21T08:50:00.000Z'],
  // One of the two is enough.
  ['0 0 1 * 2', '2026-11-24T00:00:00.000Z'],
])('%s is due at %s', (line, due) => {
  const at = nextRun(line.split(' '), NOW)
  expect(at && new Date(at).toISOString()).toBe(due)
})

test.each(['99 * * * *', '* 24 * * *', '* * 0 * *', '* * * 13 *', '* * * * 8', 'x * * * *', '5-1 * * * *', '*/0 * * * *', '0 0 31 2 *'])(
  '%s is never due',
  (line) => expect(nextRun(line.split(' '), NOW)).toBeUndefined(),
)
