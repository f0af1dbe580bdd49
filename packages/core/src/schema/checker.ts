import type { Schema, SchemaIssue } from './schema.js'

/** Says whether a value matches a schema. */
export type Check = (value: unknown) => boolean

/** A valibot schema is a plain object; this is what is read of it here, by its `type`. */
type Node = Schema & Traits & (Leaf | Literal | Picklist | Wrapper | List | Dictionary | Entries | Union | Variant | Lazy)

/** What valibot, zod and others tell beside. */
export interface RunIssue extends SchemaIssue {
  /** What the schema takes, in its author's or vendor's words. */
  readonly expected?: unknown
  /** What it was given. */
  readonly input?: unknown
}

/** How valibot is to run. */
export interface RunConfig {
  /** Whether to stop at the next issue. */
  readonly abortEarly: boolean
}

/** What a valibot schema has beside the standard: `validate` with settings. */
interface Runnable {
  '~run'(dataset: { value: unknown }, config: RunConfig): ReturnType<Schema['~standard']['validate']>
}

/** What makes a schema more than its `type` says. */
interface Traits {
  readonly async?: boolean
  readonly pipe?: unknown
  readonly default?: unknown
  readonly fallback?: unknown
}
interface Leaf {
  readonly type: 'string' | 'number' | 'boolean' | 'unknown'
}
interface Literal {
  readonly type: 'literal'
  readonly literal: unknown
}
interface Picklist {
  readonly type: 'picklist'
  readonly options: readonly unknown[]
}
interface Wrapper {
  readonly type: 'nullable' | 'optional' | 'exact_optional' | 'nullish'
  readonly wrapped: Node
}
interface List {
  readonly type: 'array'
  readonly item: Node
}
interface Dictionary {
  readonly type: 'record'
  readonly key: Node
  readonly value: Node
}
interface Entries {
  readonly type: 'object' | 'loose_object'
  readonly entries: Readonly<Record<string, Node>>
}
interface Union {
  readonly type: 'union'
  readonly options: readonly Node[]
}
interface Variant {
  readonly type: 'variant'
  readonly key: string
  readonly options: readonly Node[]
}
interface Lazy {
  readonly type: 'lazy'
  readonly getter: (value: unknown) => Node
}

const checks = new WeakMap<Schema, Check>()

/**
 * Turns a schema into a predicate that says what the schema itself would say, several times faster. Valibot schemas are
 * walked once, into closures; other kinds of schema, and what of valibot is rare in answers of APIs (pipes, defaults,
 * tuples …), run as they are. The same schema gives the same predicate.
 *
 * The predicate throws what the schema throws, and a `RangeError` when the value is nested some thousands deep and the
 * schema follows it there.
 *
 * @example
 * checkerOf(v.looseObject({ port: v.number() }))({ port: '443' }) // false
 */
export function checkerOf(schema: Schema): Check {
  const known = checks.get(schema)
  if (known) return known
  const asItIs: Check = (value) => !run(schema, value, { abortEarly: true })
  // Set before the walk too, which then ends even if the schema holds itself without `lazy`.
  checks.set(schema, asItIs)
  const check = build(schema as Node) ?? asItIs
  checks.set(schema, check)
  return check
}

/** Runs a schema, for its issues. One that answers later is not waited for, which is an issue of its own. */
export function run(schema: Schema, value: unknown, config: RunConfig): readonly RunIssue[] | undefined {
  const result = (schema as Partial<Runnable>)['~run']?.({ value }, config) ?? schema['~standard'].validate(value)
  if (!('then' in result)) return result.issues
  // Nobody else sees its rejection, which would end the process.
  result.then(undefined, () => {})
  return [{ message: '', expected: 'a synchronous schema' }]
}

/** The predicate of a valibot schema whose kind is known, else `undefined`. */
function build(schema: Node): Check | undefined {
  if (schema['~standard'].vendor !== 'valibot' || isSpecial(schema)) return undefined
  switch (schema.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'unknown':
      return () => true
    case 'literal':
      return (value) => [schema.literal].includes(value)
    case 'picklist':
      return (value) => schema.options.includes(value)
    case 'exact_optional':
      return checkerOf(schema.wrapped)
    case 'nullable':
    case 'optional':
      return orEmpty(schema.type === 'nullable' ? null : undefined, checkerOf(schema.wrapped))
    case 'array':
      return arrayOf(checkerOf(schema.item))
    case 'record':
      return recordOf(checkerOf(schema.key), checkerOf(schema.value))
    case 'object':
    case 'loose_object':
      return objectOf(schema.entries)
    case 'union':
      return unionOf(schema.options.map(checkerOf))
    case 'variant':
      return variantOf(schema.key, schema.options)
    case 'lazy':
      return (value) => checkerOf(schema.getter(value))(value)
    default:
      return undefined
  }
}

/** Pipes, fallbacks and asynchronous schemas keep the `type` of what they wrap; defaults are checked as if they had been sent. */
function isSpecial(schema: Node): unknown {
  return schema.async || schema.pipe || 'fallback' in schema || schema.default !== undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function orEmpty(empty: null | undefined, wrapped: Check): Check {
  return (value) => value === empty || wrapped(value)
}

function arrayOf(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false
    // Not `every`, which passes over holes.
    for (const each of value) if (!item(each)) return false
    return true
  }
}

function recordOf(key: Check, item: Check): Check {
  return (value) => {
    if (!isObject(value)) return false
    for (const name in value) {
      // Valibot passes over what is inherited, and over three names whatever they hold.
      const counts = Object.hasOwn(value, name) && !['__proto__', 'prototype', 'constructor'].includes(name)
      if (counts && !(key(name) && item(value[name]))) return false
    }
    return true
  }
}

function objectOf(entries: Entries['entries']): Check | undefined {
  const fields: { name: string; check: Check; optional: boolean }[] = []
  for (const name in entries) {
    const entry = entries[name] as Node
    // Absent, it is made up by the schema.
    if (entry.default !== undefined || entry.fallback !== undefined) return undefined
    fields.push({ name, check: checkerOf(entry), optional: ['optional', 'exact_optional', 'nullish'].includes(entry.type) })
  }
  return (value) => {
    if (!isObject(value)) return false
    for (const { name, check, optional } of fields) {
      const field = value[name]
      // An inherited field counts, as it does for valibot.
      if (field === undefined && !(name in value) ? !optional : !check(field)) return false
    }
    return true
  }
}

function unionOf(options: readonly Check[]): Check {
  return (value) => options.some((option) => option(value))
}

/** One look at the discriminator instead of a try of each option, where each option has one literal of its own. */
function variantOf(key: string, options: readonly Node[]): Check | undefined {
  const table = new Map<unknown, Check>()
  for (const option of options) {
    const tag = 'entries' in option ? option.entries[key] : undefined
    if (tag?.type !== 'literal' || isSpecial(tag) || table.has(tag.literal)) return undefined
    table.set(tag.literal, checkerOf(option))
  }
  return (value) => isObject(value) && table.get(value[key])?.(value) === true
}
