import { asText } from './pick.js'
import { invalid } from './refuse.js'
import type { BrokenRule } from './refuse.js'
import { isEmpty, RULES } from './rules.js'

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
}

/** The rules of a body, by field: `a|b:1` or a list of such and of own ones. `*` stands for each item of a list. */
export type Rules = Readonly<Record<string, string | readonly (string | OwnRule)[]>>

/** How fields are called in the words. Default: their names with spaces for underscores. */
export type Labels = Readonly<Record<string, string>>

/** Refuses a body that breaks rules: one error for each. */
export function validate(body: unknown, rules: Rules, labels: Labels = {}): void {
  const broken = Object.entries(rules).flatMap(([pattern, list]) =>
    fieldsOf(body, pattern.split('.')).flatMap((field) => brokenBy(body, field, list, labels[pattern] ?? field.replaceAll('_', ' '))),
  )
  if (broken.length > 0) invalid(broken)
}

/** A value of any row. */
export function exists(rows: readonly object[], field = 'id'): OwnRule {
  const has = (value: unknown) => rows.some((row) => (row as Record<string, unknown>)[field] === asNumber(value))
  return {
    rule: 'exists',
    detail: 'The selected :x is invalid.',
    passes: (value) => (Array.isArray(value) ? value.every(has) : has(value)),
  }
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

/** What a dotted name leads to. */
function valueAt(body: unknown, field: string): unknown {
  return field.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | null | undefined)?.[name], body)
}

/** The fields that a name with stars stands for. */
function fieldsOf(body: unknown, parts: readonly string[]): string[] {
  const star = parts.indexOf('*')
  if (star < 0) return [parts.join('.')]
  const list = star === 0 ? body : valueAt(body, parts.slice(0, star).join('.'))
  const items = typeof list === 'object' && list !== null ? Object.keys(list) : []
  return items.flatMap((item) => fieldsOf(body, [...parts.slice(0, star), item, ...parts.slice(star + 1)]))
}

function brokenBy(body: unknown, field: string, list: Rules[string], label: string): BrokenRule[] {
  const rules = typeof list === 'string' ? list.split('|') : list
  const value = valueAt(body, field)
  if (rules.includes('sometimes') && value === undefined) return []
  const numeric = rules.includes('integer') || rules.includes('numeric')
  const broken: BrokenRule[] = []
  for (const one of rules) {
    if (one === 'nullable' || one === 'sometimes') continue
    const [name, arg] = typeof one === 'string' ? split(one) : [one.rule, '']
    const kind = typeof one === 'string' ? RULES[name] : { ...one, passes: (input: { value: unknown }) => one.passes(input.value) }
    if (!kind) continue
    if (!kind.implicit && (value === undefined || (typeof value === 'string' && isEmpty(value)))) continue
    if (!kind.implicit && value === null && rules.includes('nullable')) continue
    const input = { value, arg, numeric, field, other: (another: string) => valueAt(body, another) }
    if (kind.passes(input)) continue
    const detail = typeof kind.detail === 'string' ? kind.detail : kind.detail(input)
    broken.push({ field, rule: name, detail: fill(detail, label, arg, value) })
    if (kind.implicit) break
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
