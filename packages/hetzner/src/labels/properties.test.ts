import { InvalidInputError } from '@infra/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLabels, labelSelector, matchesLabels, parseLabelSelector } from './index.js'
import type { LabelCondition, LabelConditions } from './index.js'

const name = fc.stringMatching(/^[a-zA-Z\d](?:[\w.-]{0,8}[a-zA-Z\d])?$/)
const domain = fc.stringMatching(/^[a-z\d]{1,4}(?:-[a-z\d]{1,4}(?:\.[a-z]{2,4}){0,2})?$/)
const key = fc.oneof(
  name,
  fc.tuple(domain, name).map((parts) => parts.join('/')),
  fc.constantFrom('in', 'notin', 'constructor'),
)
const value = fc.oneof(fc.constant(''), name)
// What could end a value, a list or a condition early.
const awkward = fc.string({
  unit: fc.constantFrom('a', '=', '!', ',', '(', ')', ' ', '\n', '/', '"', '\\', '%', ' in (', 'ö', '.'),
  maxLength: 8,
})

const conditionsWith = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<string>): fc.Arbitrary<LabelCondition[]> =>
  fc.array(
    fc.oneof(
      fc.record({ op: fc.constantFrom('eq' as const, 'ne' as const), key: keys, value: values }),
      fc.record({
        op: fc.constantFrom('in' as const, 'notIn' as const),
        key: keys,
        values: fc.array(values, { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ op: fc.constantFrom('exists' as const, 'notExists' as const), key: keys }),
    ),
    { minLength: 1, maxLength: 5 },
  )

const write = (conditions: readonly LabelCondition[]): string => labelSelector((start) => conditions.reduce(add, start))

function add(chain: LabelConditions, condition: LabelCondition): LabelConditions {
  if ('values' in condition) return chain[condition.op](condition.key, condition.values)
  return 'value' in condition ? chain[condition.op](condition.key, condition.value) : chain[condition.op](condition.key)
}

test('what the builder writes, the parser reads back', () => {
  fc.assert(
    fc.property(conditionsWith(key, value), (conditions) => {
      expect(parseLabelSelector(write(conditions))).toEqual(conditions)
    }),
  )
})

test('no key or value breaks out of its place: it is refused, or read back as it was', () => {
  fc.assert(
    fc.property(conditionsWith(fc.oneof(key, awkward), fc.oneof(value, awkward)), (conditions) => {
      let selector: string
      try {
        selector = write(conditions)
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInputError)
        return
      }
      expect(parseLabelSelector(selector)).toEqual(conditions)
    }),
    { numRuns: 500 },
  )
})

test('whatever is read is what is written again, and all else is refused', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...'= == != ! , ( ) a b in notin a/b'.split(' '), ' '), awkward), { maxLength: 9 })
  fc.assert(
    fc.property(pieces, (parts) => {
      let conditions: LabelCondition[]
      try {
        conditions = parseLabelSelector(parts.join(''))
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidInputError)
        return
      }
      if (conditions.length) expect(parseLabelSelector(write(conditions))).toEqual(conditions)
    }),
    { numRuns: 500 },
  )
})

test('the matcher agrees with what each condition means', () => {
  const few = fc.constantFrom('a', 'b', '')
  const labels = fc.dictionary(fc.constantFrom('k', 'l', 'constructor'), few)
  fc.assert(
    fc.property(conditionsWith(fc.constantFrom('k', 'l', 'constructor'), few), labels, (conditions, map) => {
      expect(matchesLabels(write(conditions), map)).toBe(conditions.every((condition) => holds(condition, new Map(Object.entries(map)))))
    }),
    { numRuns: 500 },
  )
})

function holds(condition: LabelCondition, labels: Map<string, string>): boolean {
  const actual = labels.get(condition.key)
  switch (condition.op) {
    case 'eq':
      return actual === condition.value
    case 'ne':
      return actual !== condition.value
    case 'in':
      return condition.values.some((one) => one === actual)
    case 'notIn':
      return !condition.values.some((one) => one === actual)
    case 'exists':
      return labels.has(condition.key)
    case 'notExists':
      return !labels.has(condition.key)
  }
}

test('labels that pass the check can be selected by each of them', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(key, awkward), fc.oneof(value, awkward), { noNullPrototype: true, minKeys: 1, maxKeys: 3 }),
      (labels) => {
        try {
          checkLabels(labels)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidInputError)
          return
        }
        const selector = labelSelector((start) => Object.entries(labels).reduce((chain, [k, one]) => chain.eq(k, one), start))
        expect(matchesLabels(selector, labels)).toBe(true)
      },
    ),
  )
})
