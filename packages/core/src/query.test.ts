import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InvalidInputError } from './errors/index.js'
import { toQueryString } from './query.js'

test('writes every kind of value', () => {
  const query = { a: 'x y&z', b: 1.5, c: true, d: 10n, e: ['p', 'q', undefined], f: undefined, g: new Date(0), h: '', 'i.j': false, k: [] }
  expect(toQueryString(query)).toBe('a=x%20y%26z&b=1.5&c=true&d=10&e=p&e=q&g=1970-01-01T00%3A00%3A00.000Z&h=&i.j=false')
  expect(toQueryString({})).toBe('')
})

test.each([[null], [Number.NaN], [-Infinity], [{}], [Symbol('s')], ['\udfff'], [new Date(Number.NaN)], [['fine', null]], [() => 1]])(
  'refuses %p and names the parameter',
  (value) => {
    const write = () => toQueryString({ fine: 1, bad: value })
    expect(write).toThrow(
      new InvalidInputError('"query.bad" must be text, a finite number, a boolean, a date, or an array of these', { field: 'query.bad' }),
    )
  },
)

test('refuses a name that cannot be written', () => {
  expect(() => toQueryString({ '\ud800': 'x' })).toThrow(InvalidInputError)
})

test('reads __proto__ and constructor as ordinary names', () => {
  expect(toQueryString(JSON.parse('{"__proto__":"a","constructor":"b"}') as object)).toBe('__proto__=a&constructor=b')
})

test('URLSearchParams reads back what was written', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean())
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.oneof(value, fc.array(value)), { noNullPrototype: false }),
      (query) => {
        const pairs = Object.entries(query).flatMap(([name, one]) => [one].flat().map((each): [string, string] => [name, String(each)]))
        expect([...new URLSearchParams(toQueryString(query))]).toEqual(pairs)
      },
    ),
  )
})
