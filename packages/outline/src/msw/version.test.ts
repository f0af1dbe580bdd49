import { expect, test } from 'vitest'

import { atLeast } from './version.js'

test.each([
  ['1.8.0', '1.8.0', true],
  ['1.8.1', '1.8.0', true],
  ['1.7.9', '1.8.0', false],
  ['1.12.0', '1.8.0', true],
  ['2.0.0', '1.12.0', true],
  ['0.13.0', '1.12.0', false],
  ['1.12', '1.12.0', true],
  ['1', '1.0.1', false],
  ['1.11.1-rc', '1.12.0', false],
  ['1.12.0-rc', '1.12.0', true],
  ['dev', '1.12.0', true],
  ['', '1.12.0', true],
])('%s is at least %s: %s', (version, needed, is) => {
  expect(atLeast(version, needed)).toBe(is)
})
