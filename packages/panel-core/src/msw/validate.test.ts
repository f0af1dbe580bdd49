import { expect, test } from 'vitest'
import type { Refusal, Reply } from './refuse.js'
import { exists, unique, validate } from './validate.js'
import type { Rules } from './validate.js'

/** The rules that a body breaks: field, rule and words. */
function broken(body: unknown, rules: Rules, labels?: Record<string, string>): string[] {
  try {
    validate(body, rules, labels)
    return []
  } catch (error) {
    const { status } = (error as Refusal).reply
    if (status === 500) return ['500']
    const { body: answer } = (error as Refusal).reply as Reply & {
      body: { errors: { detail: string; meta: { source_field: string; rule: string } }[] }
    }
    return answer.errors.map(({ detail, meta }) => `${meta.source_field} ${meta.rule}: ${detail}`)
  }
}

test.each<[string, unknown, Rules, string[]]>([
  ['a missing field breaks one rule', {}, { a: 'required|string|max:3' }, ['a required: The a field is required.']],
  ['null breaks nothing that allows it', { a: null }, { a: 'nullable|string' }, []],
  ['null is no text', { a: null }, { a: 'string' }, ['a string: The a must be a string.']],
  ['every rule counts', { a: 5 }, { a: 'string|in:x' }, ['a string: The a must be a string.', 'a in: The selected a is invalid.']],
  ['what is left out is not looked at', {}, { a: 'sometimes|required' }, []],
  ['each item is looked at', { a: ['x', 1] }, { 'a.*': 'string' }, ['a.1 string: The a.1 must be a string.']],
  ['numbers by their size', { a: 11 }, { a: 'integer|max:10' }, ['a max: The a may not be greater than 10.']],
  ['texts by their length', { a: 'abc' }, { a: 'string|min:4' }, ['a min: The a must be at least 4 characters.']],
  ['lists by their items', { a: [1, 2] }, { a: 'array|max:1' }, ['a max: The a may not have more than 1 items.']],
  ['names lose their underscores', {}, { first_name: 'required' }, ['first_name required: The first name field is required.']],
  ['an empty thing is there', { a: {} }, { a: 'present|array' }, []],
  ['an empty thing is not enough', { a: [] }, { a: 'required|array' }, ['a required: The a field is required.']],
  ['numbers in texts are numbers', { a: '12' }, { a: 'integer' }, []],
  ['addresses of mail', { a: 'x@y' }, { a: 'email' }, ['a email: The a must be a valid email address.']],
  ['letters of any language', { a: 'größe_1' }, { a: 'alpha_dash' }, []],
])('%s', (_name, body, rules, expected) => {
  expect(broken(body, rules)).toEqual(expected)
})

test('rows are looked up', () => {
  const rows = [{ id: 1, name: 'One' }]
  expect(broken({ a: '1', b: 2, c: 'ONE' }, { a: [exists(rows)], b: [exists(rows)], c: [unique(rows, 'name')] })).toEqual([
    'b exists: The selected b is invalid.',
    'c unique: The c has already been taken.',
  ])
  expect(broken({ c: 'one' }, { c: [unique(rows, 'name', rows[0])] })).toEqual([])
})

test('only fields with a rule come through, numbers as numbers', () => {
  const body = {
    id: 1,
    name: 'x',
    count: '12',
    share: '1.5',
    flag: '0',
    none: null,
    any: [1],
    limits: { cpu: '5', more: 1 },
    files: { a: { from: 'b', mode: 1 } },
    ports: { b: '1', c: '2' },
    images: { 'Java 1.8': 'i' },
  }
  const rules: Rules = {
    name: 'required|string',
    count: 'integer',
    share: 'numeric',
    flag: 'boolean',
    none: 'nullable|integer',
    any: 'sometimes',
    missing: 'sometimes|integer',
    limits: 'required|array',
    'limits.cpu': 'integer',
    files: 'list',
    'files.*.from': 'required|string',
    ports: 'list',
    'ports.*': 'string',
    images: 'array',
    'images.*': 'required|string',
  }
  expect(validate(body, rules)).toStrictEqual({
    name: 'x',
    count: 12,
    share: 1.5,
    flag: false,
    none: null,
    any: [1],
    limits: { cpu: 5 },
    files: [{ from: 'b' }],
    ports: ['1', '2'],
    images: { 'Java 1.8': 'i' },
  })
  expect(validate([{ id: '7', more: 1 }], { '*.id': 'integer' })).toStrictEqual([{ id: 7 }])
  expect(validate([5], { name: 'string' })).toStrictEqual({})
  expect(validate({ tags: [] }, { tags: 'array', 'tags.*': 'string' })).toStrictEqual({ tags: [] })
})

test('a row that is looked up is one, by its number', () => {
  const rows = [{ id: 1 }]
  expect(validate({ a: '1' }, { a: [exists(rows)] })).toEqual({ a: 1 })
  expect(broken({ a: [1] }, { a: [exists(rows)] })).toEqual(['a exists: The selected a is invalid.'])
  expect(broken({ a: ['x'] }, { a: 'in:x' })).toEqual(['a in: The selected a is invalid.'])
})

test('what all objects have is no rule and no value', () => {
  expect(broken({}, { constructor: 'required', b: 'constructor|toString' })).toEqual([
    'constructor required: The constructor field is required.',
  ])
  expect(broken({ a: 'x' }, { a: 'regex:/(/' })).toEqual(['500'])
})
