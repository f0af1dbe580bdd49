import type { Issue } from '../errors/index.js'
import { checkerOf, run } from './checker.js'
import type { RunIssue } from './checker.js'
import type { Schema } from './schema.js'

/** The most issues that are told of one value. */
const MAX_ISSUES = 20

/**
 * Compares a value with a schema; `undefined` when it matches. Each field is told once, at the first place where it
 * differs, and after 20 fields the number of the others, with `…` for a path. Nothing of the value shows: messages name
 * what the schema expects and the type that was found, and a key that is not a plain name of up to 40 letters, digits,
 * `_`, `$` and `-` is a `*` in its path. A schema that throws, or that
 * is asynchronous, is an issue itself.
 *
 * @param where - Path of the value in the answer, put before those of the issues.
 *
 * @example
 * validate(v.array(KeySchema), [{ port: '443' }], 'accessKeys')
 * // [{ path: 'accessKeys.0.port', message: 'expected number, got string' }]
 */
export function validate(schema: Schema, value: unknown, where = ''): Issue[] | undefined {
  const issues = new Map<string, Issue>()
  for (const { path: parts = [], expected, input } of findIssues(schema, value)) {
    let path = where
    let found = value
    for (const part of parts) {
      const key = typeof part === 'object' ? part.key : part
      path += (path && '.') + nameOf(String(key))
      found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key]
    }
    const field = fieldOf(path)
    if (!issues.has(field)) issues.set(field, { path, message: wording(expected, input === undefined ? found : input) })
  }
  const all = [...issues.values()]
  if (all.length > MAX_ISSUES) all.splice(MAX_ISSUES, Infinity, { path: '…', message: `and ${all.length - MAX_ISSUES} more fields` })
  return all.length ? all : undefined
}

/** The path of a field whichever item of a list it is seen in: `accessKeys.*.port` of `accessKeys.3.port`. */
export function fieldOf(path: string): string {
  return path.replace(/(^|\.)\d+(?=\.|$)/g, '$1*')
}

function findIssues(schema: Schema, value: unknown): readonly RunIssue[] {
  let looks = 0
  // Valibot looks at it once or more for each issue. A list that is wrong throughout would give millions, and fill the memory.
  const config = {
    get abortEarly() {
      return ++looks > 10_000
    },
  }
  try {
    return checkerOf(schema)(value) ? [] : (run(schema, value, config) ?? [])
  } catch {
    // Not told what was thrown: it may quote the value.
    return [{ message: '', expected: 'a value that its schema can check' }]
  }
}

/** A key of the value may be data too. Of the 4,460 field names of the largest API none is longer than 36 or has other signs. */
function nameOf(key: string): string {
  return /^[\w$-]{1,40}$/.test(key) ? key : '*'
}

/** The messages of schemas are not used: they quote what they refuse. */
function wording(expected: unknown, found: unknown): string {
  if (found === undefined) return 'missing'
  const type = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found
  return `expected ${typeof expected === 'string' ? expected : 'another value'}, got ${type}`
}
