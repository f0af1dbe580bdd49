import { asText, lookUp } from './pick.js'
import { invalid } from './refuse.js'
import type { BrokenRule } from './refuse.js'
import { isEmpty, RULES } from './rules.js'
import { keep, valueAt } from './validated.js'

/** A rule that needs to know more than the request: whether something is there, or is there already. */
export interface OwnRule {
  /** Whether it looks at missing values too. */
  implicit?: boolean
  /** Its name in answers. */
  rule: string
  /** What to say; `:x` stands for the field, `:value` for the value. */
  detail: string
  /** Whether a value keeps to it. */
  passes: (value: unknown) => boolean
  /** Makes of a value that keeps to it what is kept. */
  cast?: (value: unknown) => unknown
}

/** The rules of a body, by field: `a|b:1` or a list of such and of own ones. `*` stands for each item of a list. */
export type Rules = Readonly<Record<string, string | readonly (string | OwnRule)[]>>

/** How fields are called in the words. Default: their names with spaces for underscores. */
export type Labels = Readonly<Record<string, string>>

/** A field of a body, with what it must keep to. */
interface Field {
  path: readonly string[]
  rules: readonly (string | OwnRule)[]
  label: string
}

/**
 * Refuses a body that breaks rules, one error for each; else gives the fields that have a rule, and nothing else: numbers as numbers
 * though they came as texts. A field may have no other rule than `sometimes`, which hands it on as it came.
 */
export function validate(body: unknown, rules: Rules, labels: Labels = {}): unknown {
  const fields = Object.entries(rules).flatMap(([pattern, list]) =>
    pathsOf(body, pattern.split('.')).map((path): Field => {
      const label = lookUp(labels, pattern) ?? path.join('.').replaceAll('_', ' ')
      return { path, rules: typeof list === 'string' ? list.split('|') : list, label }
    }),
  )
  const broken = fields.flatMap((field) => brokenBy(body, field))
  if (broken.length > 0) invalid(broken)
  return keep(
    body,
    fields.map(({ path, rules: own }) => ({ path, cast: (value) => castBy(value, own) })),
  )
}

/** A value of any row. */
export function exists(rows: readonly object[], field = 'id'): OwnRule {
  const has = (value: unknown) => rows.some((row) => (row as Record<string, unknown>)[field] === asNumber(value))
  return { rule: 'exists', detail: 'The selected :x is invalid.', passes: has, cast: asNumber }
}

/** A value of no row but this one. */
export function unique(rows: readonly object[], field: string, self?: object): OwnRule {
  const same = (row: object, value: unknown) =>
    String((row as Record<string, unknown>)[field]).toLowerCase() === String(value).toLowerCase()
  return {
    rule: 'unique',
    detail: 'The :x has already been taken.',
    passes: (value) => !rows.some((row) => row !== self && same(row, value)),
  }
}

/** A value out of a list. */
export function oneOf(values: readonly unknown[]): OwnRule {
  return { rule: 'in', detail: 'The selected :x is invalid.', passes: (value) => values.includes(value) }
}

const asNumber = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)

/** The fields that a name with stars stands for. Names may have dots in them. */
function pathsOf(body: unknown, parts: readonly string[]): (readonly string[])[] {
  const star = parts.indexOf('*')
  if (star < 0) return [parts]
  const list = valueAt(body, parts.slice(0, star))
  const items = typeof list === 'object' && list !== null ? Object.keys(list) : []
  return items.flatMap((item) => pathsOf(body, [...parts.slice(0, star), item, ...parts.slice(star + 1)]))
}

/** A rule by its name, with what is behind its colon, or one that is its own. */
function kindOf(rule: string | OwnRule) {
  if (typeof rule !== 'string') return { ...rule, arg: '', passes: (input: { value: unknown }) => rule.passes(input.value) }
  const [name, arg] = split(rule)
  const kind = lookUp(RULES, name)
  return kind && { rule: name, ...kind, arg }
}

const castBy = (value: unknown, rules: Field['rules']): unknown =>
  rules.reduce((kept, rule) => (kept === null ? null : (kindOf(rule)?.cast?.(kept) ?? kept)), value)

function brokenBy(body: unknown, { path, rules, label }: Field): BrokenRule[] {
  const value = valueAt(body, path)
  if (rules.includes('sometimes') && value === undefined) return []
  const field = path.join('.')
  const numeric = rules.includes('integer') || rules.includes('numeric')
  const broken: BrokenRule[] = []
  for (const one of rules) {
    const kind = kindOf(one)
    if (!kind) continue
    const { rule, arg, implicit } = kind
    if (!implicit && (value === undefined || (typeof value === 'string' && isEmpty(value)))) continue
    if (!implicit && value === null && rules.includes('nullable')) continue
    const input = { value, arg, numeric, field, other: (another: string) => valueAt(body, another.split('.')) }
    if (kind.passes(input)) continue
    const detail = typeof kind.detail === 'string' ? kind.detail : kind.detail(input)
    broken.push({ field, rule, detail: fill(detail, label, arg, value) })
    if (implicit) break
  }
  return broken
}

function split(rule: string): [name: string, arg: string] {
  const colon = rule.indexOf(':')
  return colon < 0 ? [rule, ''] : [rule.slice(0, colon), rule.slice(colon + 1)]
}

function fill(detail: string, label: string, arg: string, value: unknown): string {
  const parts: Record<string, string> = { ':x': label, ':arg': arg, ':value': asText(value) }
  return detail.replace(/:(x|arg|value)\b/g, (name) => parts[name] ?? name)
}
