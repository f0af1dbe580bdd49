import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { checkerOf } from './checker.js'
import { validate } from './validate.js'

/** A schema, and values that mostly match it. */
interface Kind {
  readonly schema: v.GenericSchema
  readonly like: fc.Arbitrary<unknown>
}

const names = fc.constantFrom('a', 'b', 't', '0', 'length', '__proto__', 'constructor', 'prototype', 'toString')
const literals = fc.constantFrom('a', 'b', '', 0, 1, NaN, true, false)
const leaf = fc.oneof(fc.constantFrom(undefined, null, NaN, 1n, new Date(0)), literals, fc.string(), fc.double())
const junk = fc.oneof(leaf, fc.jsonValue(), fc.array(leaf, { maxLength: 3 }), fc.dictionary(names, leaf, { maxKeys: 3 }))

/** Near misses: here and there something else. */
function about({ like }: Kind): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: like }, { weight: 1, arbitrary: junk })
}

/** Objects with some of the fields, and some that nobody asked for, own or inherited. */
function objectLike(fields: readonly (readonly [string, Kind])[], rest: fc.Arbitrary<unknown> = junk): fc.Arbitrary<unknown> {
  const given = fields.map(([name, kind]) => fc.option(fc.tuple(fc.constant(name), about(kind)), { freq: 9, nil: undefined }))
  const more = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(names, rest), { maxLength: 2 }) },
  )
  return fc.tuple(fc.tuple(...given), more, fc.integer({ max: 9, min: 0 })).map(([entries, others, bare]) => {
    const object = Object.fromEntries([...others, ...entries.filter((entry) => entry !== undefined)]) as object
    return bare === 0 ? (Object.create(object) as unknown) : object
  })
}

function simple(schema: v.GenericSchema, like: fc.Arbitrary<unknown>): fc.Arbitrary<Kind> {
  return fc.constant({ schema, like })
}

const leaves: fc.Arbitrary<Kind> = fc.oneof(
  simple(v.string(), fc.string()),
  simple(v.number(), fc.double()),
  simple(v.boolean(), fc.boolean()),
  simple(v.unknown(), junk),
  simple(v.any(), junk),
  simple(v.never(), junk),
  simple(v.null(), fc.constant(null)),
  simple(v.undefined(), fc.constant(undefined)),
  simple(v.bigint(), fc.constant(1n)),
  simple(v.date(), fc.constant(new Date(0))),
  simple(v.nan(), fc.constant(NaN)),
  simple(v.enum({ A: 'a', B: 1 }), fc.constantFrom('a', 1)),
  simple(
    v.custom((value) => Boolean(value)),
    junk,
  ),
  literals.map((literal) => ({ schema: v.literal(literal as string), like: fc.constant(literal) })),
  fc
    .uniqueArray(literals, { maxLength: 3 })
    .map((options) => ({ schema: v.picklist(options as string[]), like: options.length ? fc.constantFrom(...options) : junk })),
)

type Wrap = (kind: Kind) => Kind
const empty = (value: null | undefined, { like }: Kind): fc.Arbitrary<unknown> => fc.oneof(like, fc.constant(value))
const same =
  (wrap: (schema: v.GenericSchema) => v.GenericSchema): Wrap =>
  ({ schema, like }) => ({ schema: wrap(schema), like })

/** Every way to put one schema into another, defaults right and wrong included. */
const wraps: readonly Wrap[] = [
  (kind) => ({ schema: v.nullable(kind.schema), like: empty(null, kind) }),
  (kind) => ({ schema: v.nullish(kind.schema), like: empty(null, kind) }),
  (kind) => ({ schema: v.optional(kind.schema), like: empty(undefined, kind) }),
  (kind) => ({ schema: v.undefinedable(kind.schema), like: empty(undefined, kind) }),
  (kind) => ({ schema: v.nullable(kind.schema, 'a'), like: empty(null, kind) }),
  (kind) => ({ schema: v.nullish(kind.schema, null), like: empty(null, kind) }),
  (kind) => ({ schema: v.optional(kind.schema, () => 1), like: empty(undefined, kind) }),
  (kind) => ({ schema: v.exactOptional(kind.schema, 'a'), like: kind.like }),
  same((schema) => v.exactOptional(schema)),
  same((schema) => v.nonNullish(schema)),
  same((schema) => v.nonOptional(schema)),
  same((schema) => v.fallback(schema, 'a')),
  same((schema) => v.fallback(schema, undefined)),
  same((schema) => v.message(schema, 'no')),
  same((schema) => v.cache(schema)),
  same((schema) => v.config(schema, { abortPipeEarly: true })),
  same((schema) => v.lazy(() => schema)),
  same((schema) => v.lazy((value) => (value === 'a' ? v.string() : schema))),
  same((schema) => v.pipe(schema, v.brand('x'), v.readonly(), v.title('x'))),
  same((schema) =>
    v.pipe(
      schema,
      v.check((value) => value !== 'a'),
    ),
  ),
  same((schema) =>
    v.pipe(
      schema,
      v.transform((value) => [value]),
      v.array(v.unknown()),
      v.maxLength(1),
    ),
  ),
  same((schema) => v.pipe(v.unknown(), schema)),
]

const keys: fc.Arbitrary<v.GenericSchema<string>> = fc.constantFrom<v.GenericSchema<string>[]>(
  v.string(),
  v.picklist(['a', 'b', 't']),
  v.pipe(v.string(), v.maxLength(1)),
  v.union([v.literal('a'), v.literal('constructor')]),
)

function containers(kind: fc.Arbitrary<Kind>): fc.Arbitrary<Kind>[] {
  const some = fc.array(kind, { maxLength: 3 })
  const fields = fc.uniqueArray(fc.tuple(names, kind), { maxLength: 4, selector: ([name]) => name })
  return [
    fc.tuple(kind, fc.constantFrom(...wraps)).map(([inner, wrap]) => wrap(inner)),
    kind.map((item) => ({ schema: v.array(item.schema), like: fc.array(about(item), { maxLength: 4 }) })),
    fc.tuple(some, kind, fc.nat(3)).map(([items, rest, which]) => {
      const schemas = items.map(({ schema }) => schema)
      const make = [v.tuple, v.looseTuple, v.strictTuple, (list: v.GenericSchema[]) => v.tupleWithRest(list, rest.schema)][
        which
      ] as typeof v.tuple
      const tail = fc.array(about(rest), { maxLength: which && 1 })
      return { schema: make(schemas), like: fc.tuple(fc.tuple(...items.map(about)), tail).map((parts) => parts.flat()) }
    }),
    fc
      .tuple(keys, kind)
      .map(([key, item]) => ({ schema: v.record(key, item.schema), like: fc.dictionary(names, about(item), { maxKeys: 3 }) })),
    fc.tuple(fields, kind, fc.nat(3)).map(([list, rest, which]) => {
      const entries = Object.fromEntries(list.map(([name, { schema }]) => [name, schema]))
      const make = [v.looseObject, v.object, v.strictObject, (all: v.ObjectEntries) => v.objectWithRest(all, rest.schema)][
        which
      ] as typeof v.object
      return { schema: make(entries), like: objectLike(list, about(rest)) }
    }),
    some.map((options) => ({
      schema: v.union(options.map(({ schema }) => schema)),
      like: fc.oneof(junk, ...options.map(({ like }) => like)),
    })),
    fc.tuple(fields, fields).map(([one, two]) => {
      const schemas = [one, two].map((list) => v.looseObject(Object.fromEntries(list.map(([name, { schema }]) => [name, schema]))))
      return { schema: v.intersect(schemas), like: objectLike([...one, ...two]) }
    }),
    variants(kind),
    kind.map((item) => {
      const self: v.GenericSchema = v.looseObject({ a: item.schema, t: v.exactOptional(v.array(v.lazy(() => self))) })
      const { tree } = fc.letrec<{ tree: unknown }>((tie) => {
        const kids = fc.array(tie('tree'), { maxLength: 2, depthIdentifier: 'tree' })
        return {
          tree: fc.oneof(
            { maxDepth: 3, depthIdentifier: 'tree' },
            objectLike([['a', item]]),
            objectLike([
              ['a', item],
              ['t', { schema: self, like: kids }],
            ]),
          ),
        }
      })
      return { schema: self, like: tree }
    }),
  ]
}

/** Options by tags that are one literal each, mostly; else shared, optional, checked or several, or with a variant among them. */
function variants(kind: fc.Arbitrary<Kind>): fc.Arbitrary<Kind> {
  const tag = fc.oneof(
    { weight: 6, arbitrary: literals.map((literal): Kind => ({ schema: v.literal(literal as string), like: fc.constant(literal) })) },
    { weight: 1, arbitrary: fc.constantFrom(...wraps).map((wrap) => wrap({ schema: v.literal('a'), like: fc.constant('a') })) },
    { weight: 1, arbitrary: fc.constant({ schema: v.picklist(['a', 'b']), like: fc.constant('b') }) },
  )
  const option = fc.tuple(tag, kind, fc.nat(9)).map(([tagged, field, how]) => {
    const entries = { t: tagged.schema, a: field.schema }
    const object = how ? v.looseObject(entries) : v.strictObject(entries)
    const schema =
      how === 1
        ? v.pipe(
            object,
            v.check((value) => 'b' in value),
          )
        : how === 2
          ? v.variant('a', [object])
          : object
    return {
      schema: schema as typeof object,
      like: objectLike([
        ['t', tagged],
        ['a', field],
      ]),
    }
  })
  return fc.array(option, { maxLength: 3 }).map((options) => ({
    schema: v.variant(
      't',
      options.map(({ schema }) => schema),
    ),
    like: fc.oneof(junk, ...options.map(({ like }) => like)),
  }))
}

const { kinds } = fc.letrec<{ kinds: Kind }>((tie) => ({
  kinds: fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaves, ...containers(tie('kinds'))),
}))

/** What comes of it, a thrown error included: some actions throw on values that they were not made for. */
function outcome(says: () => boolean): boolean | string {
  try {
    return says()
  } catch (error) {
    return String(error)
  }
}

test('any schema and any value: the predicate says what valibot says', () => {
  const seen = new Map<boolean | string, number>()
  const cases = kinds.chain((kind) => fc.tuple(fc.constant(kind.schema), fc.array(about(kind), { minLength: 1, maxLength: 5 })))
  fc.assert(
    fc.property(cases, ([schema, values]) => {
      const check = checkerOf(schema)
      for (const value of values) {
        const expected = outcome(() => v.is(schema, value))
        expect(outcome(() => check(value))).toBe(expected)
        seen.set(expected, (seen.get(expected) ?? 0) + 1)
      }
    }),
    { numRuns: 3000 },
  )
  // Proves that the values are neither all right nor all wrong.
  expect(seen.get(true)).toBeGreaterThan(1000)
  expect(seen.get(false)).toBeGreaterThan(1000)
})

test('any schema and any value: there are issues when valibot finds some, or throws', () => {
  const cases = kinds.chain((kind) => fc.tuple(fc.constant(kind.schema), about(kind)))
  fc.assert(
    fc.property(cases, ([schema, value]) => {
      const issues = validate(schema, value)
      expect(issues === undefined).toBe(outcome(() => v.is(schema, value)) === true)
      expect(issues).not.toEqual([])
    }),
    { numRuns: 3000 },
  )
})

/** The value with a secret in place of each text, number and key that the schema may not know. */
function fill(value: unknown, secret: { text: string; number: number }): unknown {
  if (typeof value === 'string') return secret.text
  if (typeof value === 'number' || typeof value === 'bigint') return secret.number
  if (Array.isArray(value)) return value.map((item) => fill(item, secret))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries([
    ...Object.entries(value).map(([key, item]) => [key, fill(item, secret)] as const),
    [`key ${secret.text}`, secret.number],
  ])
}

test('any schema and any value: issues name no text, number or foreign key of it', () => {
  const secrets = fc.record({
    text: fc.string({ unit: fc.constantFrom(...'abcXYZ0123456789_-./:"\\\n '), minLength: 8, maxLength: 64 }).map((text) => `s3${text}`),
    number: fc.integer({ min: 100_000_000 }),
  })
  const cases = fc.tuple(kinds, secrets).chain(([kind, secret]) =>
    fc.tuple(
      fc.constant(kind.schema),
      about(kind).map((value) => fill(value, secret)),
      fc.constant(secret),
    ),
  )
  let issues = 0
  fc.assert(
    fc.property(cases, ([schema, value, { text, number }]) => {
      for (const { path, message } of validate(schema, value, 'top') ?? []) {
        issues++
        for (const told of [path, message]) {
          expect(told).not.toContain(text)
          expect(told).not.toContain(String(number))
        }
        expect(path).toMatch(/^top(\.([\w$-]{1,40}|\*))*$|^…$/)
        expect(message).toMatch(
          /^missing$|^expected .+, got (null|array|object|string|number|boolean|bigint|symbol|function)$|^and \d+ more fields$/,
        )
      }
    }),
    { numRuns: 3000 },
  )
  expect(issues).toBeGreaterThan(1000)
})
