import { expect, test } from 'vitest'

import { random, randomInt, randomString, randomUuid } from './random.js'

test('the same seed draws the same values, and an object of one key holds the place', () => {
  const one = { seed: 7 }
  const two = { seed: 7 }
  const first = [random(one), random(one), random(one)]
  expect([random(two), random(two), random(two)]).toEqual(first)
  expect(new Set(first).size).toBe(3)
  expect(random({ seed: one.seed })).toBe(random(two))
})

test('other seeds draw other values', () => {
  expect(randomString({ seed: 1 }, 22)).not.toBe(randomString({ seed: 2 }, 22))
})

test('numbers lie in [0, 1) and spread evenly', () => {
  const source = { seed: 1 }
  const values = Array.from({ length: 10_000 }, () => random(source))
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...values)).toBeLessThan(1)
  expect(values.reduce((sum, value) => sum + value) / values.length).toBeCloseTo(0.5, 2)
})

test('integers reach both ends and nothing beyond', () => {
  const source = { seed: 3 }
  const seen = new Set(Array.from({ length: 500 }, () => randomInt(source, 2, 5)))
  expect(seen).toEqual(new Set([2, 3, 4, 5]))
})

test('strings are of the alphabet and the length asked for', () => {
  const source = { seed: 5 }
  expect(randomString(source, 22)).toMatch(/^[A-Za-z0-9]{22}$/)
  expect(randomString(source, 40, 'ab')).toMatch(/^(?=.*a)(?=.*b)[ab]{40}$/)
  expect(randomString(source, 0)).toBe('')
})

test('UUIDs carry version and variant', () => {
  const source = { seed: 5 }
  for (let i = 0; i < 50; i++) expect(randomUuid(source)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
