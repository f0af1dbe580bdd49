import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Schema, SchemaIssue } from './schema.js'
import { fieldOf, validate } from './validate.js'

const AccessKey = v.looseObject({
  id: v.string(),
  port: v.number(),
  name: v.nullable(v.string()),
  limit: v.exactOptional(v.looseObject({ bytes: v.number() })),
})
const good = { id: '1', port: 443, name: null }

/** A schema of another vendor with these issues. */
function schemaWith(...issues: (SchemaIssue & { expected?: unknown; input?: unknown })[]): Schema {
  return { '~standard': { version: 1, vendor: 'x', validate: () => ({ issues }) } }
}

describe('what matches', () => {
  test('has no issues', () => {
    expect(validate(AccessKey, good)).toBeUndefined()
    expect(validate(AccessKey, { ...good, more: 1 }, 'accessKeys.0')).toBeUndefined()
  })

  test('is found out without running the schema', () => {
    const schema = v.looseObject({ a: v.number() })
    Object.assign(schema, {
      '~run': () => {
        throw new Error('the schema was run')
      },
    })
    expect(validate(schema, { a: 1 })).toBeUndefined()
    expect(validate(schema, { a: 'x' })).toEqual([{ path: '', message: 'expected a value that its schema can check, got object' }])
  })

  test('a regular expression with the flag g that remembers its last match is asked again', () => {
    const schema = v.pipe(v.string(), v.regex(/^a/g))
    expect([1, 2, 3, 4].map(() => validate(schema, 'a'))).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('paths', () => {
  test('begin with the given one', () => {
    expect(validate(AccessKey, { ...good, limit: { bytes: '1' } }, 'accessKeys.3')).toEqual([
      { path: 'accessKeys.3.limit.bytes', message: 'expected number, got string' },
    ])
  })

  test('are relative without one; that of the value itself is empty', () => {
    expect(validate(AccessKey, { ...good, port: '443' })).toEqual([{ path: 'port', message: 'expected number, got string' }])
    expect(validate(AccessKey, [])).toEqual([
      { path: 'id', message: 'missing' },
      { path: 'port', message: 'missing' },
      { path: 'name', message: 'missing' },
    ])
    expect(validate(AccessKey, 'x')).toEqual([{ path: '', message: 'expected Object, got string' }])
    expect(validate(AccessKey, 'x', 'accessKeys')).toEqual([{ path: 'accessKeys', message: 'expected Object, got string' }])
  })

  test('name the first of the items of a list that differ in a field', () => {
    const keys = [good, { ...good, port: '1' }, { ...good, port: null, id: 7 }, { ...good, id: 8 }]
    expect(validate(v.array(AccessKey), keys, 'accessKeys')).toEqual([
      { path: 'accessKeys.1.port', message: 'expected number, got string' },
      { path: 'accessKeys.2.id', message: 'expected string, got number' },
    ])
  })

  test('in lists of lists and records by id too', () => {
    expect(validate(v.array(v.array(v.number())), [[1, 'a'], ['b']])).toEqual([{ path: '0.1', message: 'expected number, got string' }])
    expect(validate(v.record(v.string(), v.number()), { 7: 'a', 8: 'b' }, 'bytes')).toEqual([
      { path: 'bytes.7', message: 'expected number, got string' },
    ])
  })

  test.each([
    ['plain names', 'aZ_09$-x', 'aZ_09$-x'],
    ['40 signs', 'a'.repeat(40), 'a'.repeat(40)],
    ['41 signs', 'a'.repeat(41), '*'],
    ['nothing', '', '*'],
    ['a space', 'a b', '*'],
    ['a dot', 'a.b', '*'],
    ['the end of a line', 'a\n', '*'],
    ['an address', 'root@example.com', '*'],
  ])('keys: %s', (_, key, shown) => {
    expect(validate(v.record(v.string(), v.number()), { [key]: true }, 'labels')).toEqual([
      { path: `labels.${shown}`, message: 'expected number, got boolean' },
    ])
  })

  test('of other vendors may hold keys, objects with a key and symbols', () => {
    const path = ['a', { key: 1 }, { key: 'b' }, Symbol('s')]
    expect(validate(schemaWith({ message: '', path }), {}, 'top')).toEqual([{ path: 'top.a.1.b.*', message: 'missing' }])
  })
})

describe('fieldOf', () => {
  test.each([
    ['accessKeys.3.port', 'accessKeys.*.port'],
    ['accessKeys.3', 'accessKeys.*'],
    ['0', '*'],
    ['0.port', '*.port'],
    ['12.0.3', '*.*.*'],
    ['eth0.ipv4.0a.a0.1-2', 'eth0.ipv4.0a.a0.1-2'],
    ['', ''],
  ])('%s is %s', (path, field) => {
    expect(fieldOf(path)).toBe(field)
  })
})

describe('messages', () => {
  test.each([
    [null, 'null'],
    [[], 'array'],
    [{}, 'object'],
    [1, 'number'],
    [true, 'boolean'],
    [1n, 'bigint'],
  ])('name the type of %o', (value, type) => {
    expect(validate(v.string(), value, 'a')).toEqual([{ path: 'a', message: `expected string, got ${type}` }])
  })

  test('of a field that is not there', () => {
    expect(validate(v.looseObject({ a: v.string() }), {})).toEqual([{ path: 'a', message: 'missing' }])
    expect(validate(v.variant('t', [v.looseObject({ t: v.literal('x') })]), {})).toEqual([{ path: 't', message: 'missing' }])
  })

  test('name what is allowed', () => {
    expect(validate(v.nullable(v.picklist(['a', 'b'])), 'c')).toEqual([{ path: '', message: 'expected ("a" | "b"), got string' }])
    expect(validate(v.pipe(v.number(), v.minValue(5)), 4)).toEqual([{ path: '', message: 'expected >=5, got number' }])
    expect(validate(v.strictObject({}), { a: 1 })).toEqual([{ path: 'a', message: 'expected never, got string' }])
  })

  test('of a check that cannot say what it expects', () => {
    const schema = v.pipe(
      v.string(),
      v.check(() => false, 'not this one'),
    )
    expect(validate(schema, 'a')).toEqual([{ path: '', message: 'expected another value, got string' }])
  })

  test('tell of a field once, and of what is wrong with it first', () => {
    const schema = v.looseObject({ a: v.pipe(v.string(), v.minLength(2), v.regex(/b/)) })
    expect(validate(schema, { a: 'x' })).toEqual([{ path: 'a', message: 'expected >=2, got string' }])
  })

  test('tell the type that an inner step was given, where the schema says', () => {
    const schema = v.pipe(v.string(), v.parseJson(), v.looseObject({ a: v.number() }))
    expect(validate(schema, '{"a":"1"}')).toEqual([{ path: 'a', message: 'expected number, got string' }])
    expect(validate(schema, '{"a":null}')).toEqual([{ path: 'a', message: 'expected number, got null' }])
  })
})

describe('nothing of the value shows', () => {
  const secret = 'hunter2-hunter2'

  test.each<[string, v.GenericSchema]>([
    ['a type', v.number()],
    ['a literal', v.literal('a')],
    ['a list of words', v.picklist(['a', 'b'])],
    ['an enum', v.enum({ A: 'a' })],
    ['a union', v.union([v.number(), v.boolean()])],
    ['an end', v.pipe(v.string(), v.endsWith('x'))],
    ['a start', v.pipe(v.string(), v.startsWith('x'))],
    ['a bound', v.pipe(v.string(), v.maxValue('a'))],
    ['a format', v.pipe(v.string(), v.url())],
    ['JSON', v.pipe(v.string(), v.parseJson())],
    ['a message', v.number((issue) => `not ${String(issue.input)}`)],
    [
      'a check of its own',
      v.pipe(
        v.string(),
        v.rawCheck(({ dataset, addIssue }) => addIssue({ message: `not ${String(dataset.value)}`, received: String(dataset.value) })),
      ),
    ],
  ])('refused by %s', (_, schema) => {
    const issues = validate(v.looseObject({ password: schema }), { password: secret })
    expect(issues).toHaveLength(1)
    expect(issues?.[0]?.path).toBe('password')
    expect(issues?.[0]?.message).toMatch(/^expected .+, got string$/)
    expect(JSON.stringify(issues)).not.toContain('hunter')
  })

  test('nor the words of other vendors', () => {
    const schema = schemaWith(
      { message: `must be a number (was "${secret}")`, path: ['a'] },
      { message: `no ${secret}`, expected: 'number', path: ['b'] },
    )
    expect(validate(schema, { a: secret, b: secret })).toEqual([
      { path: 'a', message: 'expected another value, got string' },
      { path: 'b', message: 'expected number, got string' },
    ])
  })

  test('nor what is expected, when it is not in words', () => {
    expect(validate(schemaWith({ message: '', expected: [secret] }), 1)).toEqual([
      { path: '', message: 'expected another value, got number' },
    ])
  })

  test('nor an error of the schema', () => {
    const schema = v.pipe(
      v.string(),
      v.check((value) => {
        throw new Error(`bad ${value}`)
      }),
    )
    expect(validate(schema, secret, 'a')).toEqual([{ path: 'a', message: 'expected a value that its schema can check, got string' }])
  })

  test('nor the name of a class made from the answer', () => {
    const value = JSON.parse('{"constructor":{"name":"hunter2"},"__proto__":{"constructor":{"name":"hunter2"}}}') as unknown
    expect(validate(v.string(), value)).toEqual([{ path: '', message: 'expected string, got object' }])
  })
})

describe('the number of issues', () => {
  const wide = (count: number): Schema => v.looseObject(Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, v.string()])))

  test('up to 20 are told', () => {
    const issues = validate(wide(20), {}, 'top')
    expect(issues).toHaveLength(20)
    expect(issues?.[19]).toEqual({ path: 'top.f19', message: 'missing' })
  })

  test('beyond it, how many more there are', () => {
    const issues = validate(wide(23), {}, 'top')
    expect(issues).toHaveLength(21)
    expect(issues?.[19]).toEqual({ path: 'top.f19', message: 'missing' })
    expect(issues?.[20]).toEqual({ path: '…', message: 'and 3 more fields' })
  })

  test('a list that is wrong throughout is not read to its end', () => {
    let seen = 0
    const item = v.custom(() => {
      seen++
      return false
    })
    expect(validate(v.looseObject({ list: v.array(item) }), { list: Array.from({ length: 100_000 }, (_, i) => i) })).toEqual([
      { path: 'list.0', message: 'expected unknown, got number' },
    ])
    // One by the predicate, then two looks per item and one of the object's: the 10,001st ends it.
    expect(seen).toBe(1 + 5001)
  })

  test('what comes late in a list is found all the same', () => {
    const keys = Array.from({ length: 2000 }, () => ({ ...good, port: '1' }))
    expect(validate(v.array(AccessKey), [...keys, { ...good, id: 1 }])).toEqual([
      { path: '0.port', message: 'expected number, got string' },
      { path: '2000.id', message: 'expected string, got number' },
    ])
  })
})

describe('schemas that cannot be run', () => {
  test('an asynchronous one is an issue', () => {
    const slow = v.pipeAsync(
      v.string(),
      v.checkAsync(async () => true),
    )
    expect(validate(slow as never, 'a', 'top')).toEqual([{ path: 'top', message: 'expected a synchronous schema, got string' }])
  })

  test('a value nested too deep is an issue', () => {
    const Tree: v.GenericSchema = v.looseObject({ kids: v.array(v.lazy(() => Tree)) })
    const depth = 100_000
    const nested = JSON.parse(`${'{"kids":['.repeat(depth)}${']}'.repeat(depth)}`) as unknown
    expect(validate(Tree, nested, 'top')).toEqual([{ path: 'top', message: 'expected a value that its schema can check, got object' }])
  })

  test('one that changes its mind has no issues', () => {
    let calls = 0
    const schema: Schema = {
      '~standard': { version: 1, vendor: 'x', validate: () => (calls++ ? { value: 1 } : { issues: [{ message: '' }] }) },
    }
    expect(validate(schema, 1)).toBeUndefined()
    expect(calls).toBe(2)
  })

  test('one that names a path which the value does not have', () => {
    expect(validate(schemaWith({ message: '', path: ['a', 'b', 'c'] }), { a: null })).toEqual([{ path: 'a.b.c', message: 'missing' }])
    expect(validate(schemaWith({ message: '', path: ['a'] }), undefined)).toEqual([{ path: 'a', message: 'missing' }])
  })
})
