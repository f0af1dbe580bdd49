import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checkerOf, run } from './checker.js'
import type { Schema } from './schema.js'

const Tree: v.GenericSchema = v.looseObject({ n: v.string(), kids: v.array(v.lazy(() => Tree)) })
const x = () => v.looseObject({ t: v.literal('x'), n: v.number() })
const y = () => v.looseObject({ t: v.literal('y'), s: v.string() })

/** Kinds that are walked: once built, the predicate does not touch the schema again. */
const walked = (): Record<string, v.GenericSchema> => ({
  string: v.string(),
  number: v.number(),
  boolean: v.boolean(),
  unknown: v.unknown(),
  literal: v.literal('a'),
  'literal of a number': v.literal(1),
  'literal NaN': v.literal(NaN),
  'literal 0': v.literal(0),
  picklist: v.picklist(['a', 'b', 1]),
  'picklist with NaN': v.picklist([NaN, 'b']),
  'empty picklist': v.picklist([]),
  nullable: v.nullable(v.string()),
  'nullable of nullable': v.nullable(v.nullable(v.array(v.number()))),
  optional: v.optional(v.string()),
  exactOptional: v.exactOptional(v.string()),
  array: v.array(v.number()),
  'array of optional': v.array(v.optional(v.number())),
  'array of arrays': v.array(v.array(v.unknown())),
  record: v.record(v.string(), v.number()),
  'record of optional': v.record(v.string(), v.optional(v.number())),
  'record with few names': v.record(v.picklist(['a', 'b']), v.unknown()),
  object: v.object({ a: v.number() }),
  looseObject: v.looseObject({ a: v.number() }),
  'object without fields': v.looseObject({}),
  'object, two fields': v.looseObject({ a: v.number(), b: v.string() }),
  'object, optional': v.looseObject({ a: v.optional(v.number()) }),
  'object, exactOptional': v.looseObject({ a: v.exactOptional(v.number()) }),
  'object, nullable': v.looseObject({ a: v.nullable(v.number()) }),
  'object, unknown': v.looseObject({ a: v.unknown() }),
  'object, inherited names': v.looseObject({ toString: v.unknown() }),
  'object, __proto__': v.looseObject(Object.fromEntries([['__proto__', v.literal(1)]])),
  'object, constructor': v.looseObject({ constructor: v.literal(1) }),
  'partial object': v.partial(v.looseObject({ a: v.number() })),
  union: v.union([v.string(), v.number()]),
  'union of objects': v.union([x(), y()]),
  'empty union': v.union([]),
  variant: v.variant('t', [x(), y()]),
  'variant, numbers': v.variant('a', [v.object({ a: v.literal(1) }), v.object({ a: v.literal(2), b: v.string() })]),
  'variant, length': v.variant('length', [v.object({ length: v.literal(1) })]),
  lazy: v.lazy(() => v.string()),
  message: v.message(v.string(), 'no'),
  cache: v.cache(v.looseObject({ a: v.number() })),
})

/** Kinds that are left to the schema. */
const left: Record<string, v.GenericSchema> = {
  any: v.any(),
  never: v.never(),
  null: v.null(),
  undefined: v.undefined(),
  enum: v.enum({ A: 'a', B: 'b' }),
  nullish: v.nullish(v.string()),
  undefinedable: v.undefinedable(v.string()),
  nonNullish: v.nonNullish(v.nullish(v.string())),
  'nullable with default': v.nullable(v.string(), 'x'),
  'nullable with wrong default': v.nullable(v.string(), 1 as never),
  'optional with default': v.optional(v.string(), () => 'x'),
  'object, nullish': v.looseObject({ a: v.nullish(v.number()) }),
  'object, undefinedable': v.looseObject({ a: v.undefinedable(v.number()) }),
  'object, optional pipe': v.looseObject({ a: v.pipe(v.optional(v.number()), v.metadata({})) }),
  'object, optional with default': v.looseObject({ a: v.optional(v.number(), 1) }),
  'object, optional with wrong default': v.looseObject({ a: v.optional(v.number(), 'x' as never) }),
  'object, exactOptional with wrong default': v.looseObject({ a: v.exactOptional(v.number(), 'x' as never) }),
  'object, nullish with default': v.looseObject({ a: v.nullish(v.number(), null) }),
  'object, undefinedable with default': v.looseObject({ a: v.undefinedable(v.number(), 1) }),
  'object, fallback': v.looseObject({ a: v.fallback(v.number(), 1) }),
  'object, fallback undefined': v.looseObject({ a: v.fallback(v.undefinedable(v.number()), undefined) }),
  'object, optional fallback undefined': v.looseObject({ a: v.fallback(v.optional(v.number()), undefined) }),
  fallback: v.fallback(v.string(), 'x'),
  'fallback undefined': v.fallback(v.optional(v.string()), undefined),
  strictObject: v.strictObject({ a: v.number() }),
  objectWithRest: v.objectWithRest({ a: v.number() }, v.string()),
  intersect: v.intersect([v.looseObject({ a: v.number() }), v.looseObject({ b: v.string() })]),
  tuple: v.tuple([v.number(), v.string()]),
  looseTuple: v.looseTuple([v.number(), v.string()]),
  strictTuple: v.strictTuple([v.number(), v.string()]),
  tupleWithRest: v.tupleWithRest([v.number()], v.string()),
  'tuple with optional': v.tuple([v.number(), v.optional(v.string())]),
  'record with checked names': v.record(v.pipe(v.string(), v.maxLength(1)), v.unknown()),
  'union of checks': v.union([v.pipe(v.string(), v.minLength(2)), v.number()]),
  'nested variant': v.variant('t', [x(), v.variant('s', [v.looseObject({ t: v.literal('y'), s: v.literal('q') })])]),
  'variant with a list of tags': v.variant('t', [v.looseObject({ t: v.picklist(['x', 'y']), n: v.number() })]),
  'variant with the same tag twice': v.variant('t', [x(), v.looseObject({ t: v.literal('x'), s: v.string() })]),
  'variant with a checked tag': v.variant('t', [
    v.looseObject({
      t: v.pipe(
        v.literal('x'),
        v.check(() => false),
      ),
    }),
    y(),
  ]),
  'variant with a tag that falls back': v.variant('t', [v.looseObject({ t: v.fallback(v.literal('x'), 'x') }), y()]),
  'variant with a checked option': v.variant('t', [
    v.pipe(
      x(),
      v.check(({ n }) => n > 1),
    ),
    y(),
  ]),
  lazy: Tree,
  'lazy by value': v.lazy((input) => (typeof input === 'string' ? v.literal('a') : v.number())),
  integer: v.pipe(v.number(), v.integer()),
  'minimum and maximum': v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  time: v.pipe(v.string(), v.isoTimestamp()),
  email: v.pipe(v.string(), v.email()),
  regex: v.pipe(v.string(), v.regex(/^a/)),
  length: v.pipe(v.array(v.unknown()), v.length(1)),
  check: v.pipe(
    v.string(),
    v.check((s) => s === 'a'),
  ),
  'object with a check': v.pipe(
    v.looseObject({ a: v.number() }),
    v.partialCheck([['a']], (o) => o.a === 1),
  ),
  metadata: v.pipe(v.string(), v.description('x'), v.brand('q'), v.readonly()),
  transform: v.pipe(v.string(), v.transform(Number), v.number()),
  date: v.date(),
  instance: v.instance(Date),
  custom: v.custom((value) => value === 1),
  bigint: v.bigint(),
  map: v.map(v.unknown(), v.unknown()),
  'map of a set': v.map(v.string(), v.set(v.number())),
}

const scalars = [undefined, null, '', 'a', 'b', 'zz', '1', 0, -0, 1, 1.5, -1, NaN, Infinity, true, false, 1n, Symbol('a'), () => 1]
const lists = [[], [1], ['a'], [1, 'a'], [1, 'a', 2], [null], [undefined], [[], [1]], [[['deep']]]]
const objects = [
  { length: 1 },
  { length: 1, 0: 1 },
  {},
  { a: 1 },
  { a: 2 },
  { a: 2, b: 'q' },
  { a: 'x' },
  { a: undefined },
  { a: null },
  { a: NaN },
  { b: 'q' },
  { a: 1, b: 'q' },
  { a: 1, b: 1 },
  { a: 1, c: 'x' },
  { a: 1, c: 1 },
]
const tagged = [
  { t: 'x', n: 1 },
  { t: 'x', n: 2 },
  { t: 'y', s: 'q' },
  { t: 'z' },
  { t: 'x' },
  { t: 'x', s: 'q' },
  { t: undefined },
  { n: 1 },
  { n: 'k', kids: [] },
  { n: 'k', kids: [{ n: 'z', kids: [{}] }] },
  { n: 'k', kids: [{ n: 'z', kids: [] }] },
]
const hostile = [
  { prototype: 1 },
  { prototype: 'x' },
  { constructor: 1 },
  { constructor: 'x' },
  { toString: 1 },
  JSON.parse('{"__proto__":1}'),
  JSON.parse('{"__proto__":"x"}'),
  JSON.parse('{"__proto__":{"a":1}}'),
  JSON.parse('{"a":1,"__proto__":"x"}'),
  JSON.parse('{"constructor":{"a":1}}'),
  Object.create({ a: 1 }),
  Object.create({ a: 'x' }),
  Object.create(null),
  Object.assign(Object.create({ b: 'q' }) as object, { a: 1 }),
]
const others = [new Date(0), new Map(), new Map([['a', new Set([1])]]), new Set(), 'abcd@example.com', '2026-11-21T10:00:00Z']
const values: unknown[] = [scalars, lists, objects, tagged, hostile, others].flat()

function show(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/** The kind, with what becomes of each value. */
function table(says: (value: unknown) => boolean): string[] {
  return values.map((value) => `${show(value)}: ${says(value)}`)
}

/** Makes a schema, and all in it, unusable. */
function breakUp(node: unknown, seen = new Set<unknown>()): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  for (const child of Object.values(node)) breakUp(child, seen)
  const refuse = (): never => {
    throw new Error('the schema was run')
  }
  if ('~run' in node)
    Object.assign(node, { '~run': refuse, '~standard': { ...(node as unknown as Schema)['~standard'], validate: refuse } })
}

describe('says what valibot says of', () => {
  test.each(Object.entries(walked()))('%s, without running it', (_, schema) => {
    const expected = table((value) => v.is(schema, value))
    const check = checkerOf(schema)
    breakUp(schema)
    expect(table(check)).toEqual(expected)
  })

  test.each(Object.entries(left))('%s', (_, schema) => {
    const check = checkerOf(schema)
    expect(table(check)).toEqual(table((value) => v.is(schema, value)))
  })
})

test('the table has a yes and a no for each kind that can say both', () => {
  const oneSided = Object.entries({ ...left, ...walked() }).filter(
    ([, schema]) => new Set(values.map((value) => v.is(schema, value))).size === 1,
  )
  expect(oneSided.map(([name]) => name).toSorted()).toEqual(
    ['any', 'empty picklist', 'empty union', 'fallback', 'fallback undefined', 'never', 'unknown'].toSorted(),
  )
})

test('what is not walked in a walked schema is run, and it alone', () => {
  const port = v.pipe(v.number(), v.integer())
  const schema = v.looseObject({ name: v.string(), ports: v.array(port) })
  const check = checkerOf(schema)
  breakUp(schema, new Set([port]))
  expect(check({ name: 'a', ports: [1, 2] })).toBe(true)
  expect(check({ name: 'a', ports: [1, 2.5] })).toBe(false)
  expect(check({ name: 1, ports: [1] })).toBe(false)
})

test('the same schema gives the same predicate', () => {
  const part = x()
  const schema = v.looseObject({ a: part })
  expect(checkerOf(schema)).toBe(checkerOf(schema))
  expect(checkerOf(v.exactOptional(part))).toBe(checkerOf(part))
  expect(checkerOf(v.looseObject({ a: part }))).not.toBe(checkerOf(schema))
})

describe('schemas that hold themselves', () => {
  test('through lazy', () => {
    const check = checkerOf(Tree)
    expect(check({ n: 'a', kids: [{ n: 'b', kids: [{ n: 'c', kids: [] }] }] })).toBe(true)
    expect(check({ n: 'a', kids: [{ n: 'b', kids: [{ n: 3, kids: [] }] }] })).toBe(false)
  })

  test('through a getter, which makes the walk endless unless it is noticed', () => {
    const Node: v.GenericSchema = v.looseObject({
      n: v.string(),
      get kids() {
        return v.array(Node)
      },
    })
    const check = checkerOf(Node)
    expect(check({ n: 'a', kids: [{ n: 'b', kids: [{ n: 'c', kids: [] }] }] })).toBe(true)
    expect(check({ n: 'a', kids: [{ n: 'b', kids: [{ n: 3, kids: [] }] }] })).toBe(false)
  })

  test('the getter of lazy is given the value, and called as a method', () => {
    const seen: unknown[] = []
    const schema = v.lazy(function (this: unknown, input) {
      seen.push(this, input)
      return v.string()
    })
    expect(checkerOf(schema)('a')).toBe(true)
    expect(seen).toEqual([schema, 'a'])
  })
})

test('data nested 100,000 deep ends in a RangeError that can be caught, or is not looked at', () => {
  const depth = 100_000
  const nested = JSON.parse(`${'{"n":"a","kids":['.repeat(depth)}${']}'.repeat(depth)}`) as unknown
  expect(() => checkerOf(Tree)(nested)).toThrow(RangeError)
  expect(checkerOf(v.looseObject({ kids: v.array(v.unknown()) }))(nested)).toBe(true)
})

test('lists with holes are read as valibot reads them', () => {
  const holes = [1, , 2] // eslint-disable-line no-sparse-arrays
  expect(checkerOf(v.array(v.number()))(holes)).toBe(false)
  expect(checkerOf(v.array(v.optional(v.number())))(holes)).toBe(true)
})

describe('hostile names', () => {
  test('checking does not write to the value or to prototypes', () => {
    const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}') as Record<string, unknown>
    const before = JSON.stringify(value)
    for (const schema of [v.record(v.string(), v.unknown()), v.looseObject({ a: v.number() }), v.strictObject({ a: v.number() })])
      checkerOf(schema)(value)
    expect(JSON.stringify(value)).toBe(before)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('a record does not look at __proto__, prototype and constructor, nor at what is inherited', () => {
    const check = checkerOf(v.record(v.picklist(['a']), v.number()))
    expect(check(JSON.parse('{"__proto__":"x","prototype":"x","constructor":"x","a":1}'))).toBe(true)
    expect(check(Object.assign(Object.create({ b: 'x' }) as object, { a: 1 }))).toBe(true)
    expect(check({ a: 'x' })).toBe(false)
    expect(check({ proto: 1 })).toBe(false)
  })

  test('a kind of schema named as a method of objects is unknown, and run', () => {
    const schema = { ...v.string(), type: 'toString' }
    expect(checkerOf(schema as never)('a')).toBe(true)
    expect(checkerOf(schema as never)(1)).toBe(false)
  })
})

describe('other Standard Schemas', () => {
  const even = (vendor: string): Schema & { type: string } => ({
    // As zod 4 has it.
    type: 'number',
    '~standard': { version: 1, vendor, validate: (value) => (Number(value) % 2 === 0 ? { value } : { issues: [{ message: 'odd' }] }) },
  })

  test('are run, whatever properties they share with valibot', () => {
    const check = checkerOf(even('zod'))
    expect([check(2), check(3), check('4')]).toEqual([true, false, true])
  })

  test('may be functions', () => {
    const schema = Object.assign(() => {}, even('arktype'))
    expect([checkerOf(schema)(2), checkerOf(schema)(3)]).toEqual([true, false])
  })

  test('are given the value alone', () => {
    const calls: unknown[][] = []
    const schema: Schema = {
      '~standard': {
        version: 1,
        vendor: 'x',
        validate: (...args: unknown[]) => {
          calls.push(args)
          return { value: 1 }
        },
      },
    }
    expect(checkerOf(schema)('a')).toBe(true)
    expect(calls).toEqual([['a']])
  })
})

describe('asynchronous schemas', () => {
  const slow = v.pipeAsync(
    v.string(),
    v.checkAsync(async () => true),
  )

  test('match nothing, be they whole or a part', () => {
    expect(checkerOf(slow as never)('a')).toBe(false)
    expect(checkerOf(v.objectAsync({ a: v.number() }) as never)({ a: 1 })).toBe(false)
    expect(checkerOf(v.looseObject({ a: slow as never }))({ a: 'a' })).toBe(false)
    expect(checkerOf(v.arrayAsync(v.number()) as never)([1])).toBe(false)
  })

  test('say so, and their rejection harms nobody', async () => {
    const rejections: unknown[] = []
    const note = (reason: unknown): void => void rejections.push(reason)
    process.on('unhandledRejection', note)
    const failing: Schema = { '~standard': { version: 1, vendor: 'x', validate: () => Promise.reject(new Error('no')) } }
    expect(run(failing, 1, { abortEarly: true })).toEqual([{ message: '', expected: 'a synchronous schema' }])
    await new Promise((resolve) => setTimeout(resolve))
    process.off('unhandledRejection', note)
    expect(rejections).toEqual([])
  })
})

test('a schema that throws makes the predicate throw', () => {
  const schema = v.looseObject({
    a: v.pipe(
      v.string(),
      v.check(() => {
        throw new Error('from the check')
      }),
    ),
  })
  expect(() => checkerOf(schema)({ a: 'a' })).toThrow('from the check')
})

test('the first issue ends the run of a schema', () => {
  let runs = 0
  const schema = v.tuple(
    Array.from({ length: 5 }, () =>
      v.custom(() => {
        runs++
        return false
      }),
    ) as never,
  )
  expect(checkerOf(schema)([1, 2, 3, 4, 5])).toBe(false)
  expect(runs).toBe(1)
})
