import { expect, test } from 'vitest'
import { checkAtLeast, checkCount } from './check.js'
import { InvalidInputError } from './errors/index.js'

test.each([0, 0.5, 3, Infinity])('%d is at least 0', (value) => expect(() => checkAtLeast('x', value, 0)).not.toThrow())

test.each([1, 2, 1e9, Infinity])('%d is a count', (value) => expect(() => checkCount('x', value)).not.toThrow())

test.each<[value: unknown, told: string]>([
  [-1, '-1'],
  [Number.NaN, 'NaN'],
  [-Infinity, '-Infinity'],
  // What is not a number may be a secret in the wrong place.
  ['5', 'of type string'],
  [[5], 'of type object'],
  [undefined, 'of type undefined'],
])('%j is neither, and is told only if it is a number', (value, told) => {
  expect(() => checkAtLeast('timeoutMs', value as number, 0)).toThrow(
    new InvalidInputError(`timeoutMs must be a number, 0 or more; it is ${told}`, { field: 'timeoutMs' }),
  )
  expect(() => checkCount('limit', value as number)).toThrow(
    new InvalidInputError(`limit must be a whole number, 1 or more; it is ${told}`, { field: 'limit' }),
  )
})

test.each([0, 0.9, 1.5])('%d is no count', (value) => {
  expect(() => checkCount('limit', value)).toThrow(`limit must be a whole number, 1 or more; it is ${value}`)
})

test('the error has the field', () => {
  expect(() => checkAtLeast('retry.limit', 0, 1)).toThrow(expect.objectContaining({ field: 'retry.limit' }))
})
