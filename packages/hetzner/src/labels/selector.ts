import { refuse } from '../common/checks.js'
import type { Labels } from '../common/types.js'
import { checkLabelKey, checkLabelValue } from './check.js'
import type { LabelCondition, LabelConditions } from './types.js'

/**
 * Writes a label selector: what `label_selector` of lists takes, and the selectors of firewalls and load balancers. All its
 * conditions have to hold; the API has no "or" but `in`. Name the labels that you use in a type, and their keys and values are
 * checked when you compile.
 *
 * @throws InvalidInputError for what can be no key or value of a label, for an empty list, and when there is no condition.
 * @example
 * const selector = labelSelector((label) => label.eq('env', 'prod').in('tier', ['web', 'db']).notExists('old'))
 * // 'env=prod,tier in (web,db),!old'
 * for await (const { name } of hetzner.servers.list({ label_selector: selector })) console.log(name)
 *
 * @example
 * interface OurLabels {
 *   env: 'prod' | 'test'
 *   owner: string
 * }
 * const selector = labelSelector<OurLabels>((label) => label.eq('env', 'prod').exists('owner'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#label-selector
 */
export function labelSelector<L extends object = Labels>(conditions: (label: LabelConditions<L>) => LabelConditions<L>): string {
  const made = conditions(chain([])) as LabelConditions<L> | undefined
  const selector = made?.toString()
  // An empty one would select everything.
  if (!selector) refuse('conditions', 'one or more: give what the last method of the chain gives')
  return selector
}

function chain<L extends object>(parts: readonly string[]): LabelConditions<L> {
  const withPart = (key: string, values: readonly string[], part: string) => {
    checkLabelKey(key, 'key')
    for (const value of values) checkLabelValue(value, 'value')
    return chain<L>([...parts, part])
  }
  const withList = (key: string, operator: string, values: readonly string[]) => {
    if (!(Array.isArray(values) && values.length)) refuse('values', 'a list of one value or more')
    return withPart(key, values, `${key} ${operator} (${values.join(',')})`)
  }
  return {
    eq: (key, value) => withPart(key, [value], `${key}=${value}`),
    ne: (key, value) => withPart(key, [value], `${key}!=${value}`),
    exists: (key) => withPart(key, [], key),
    notExists: (key) => withPart(key, [], `!${key}`),
    in: (key, values) => withList(key, 'in', values),
    notIn: (key, values) => withList(key, 'notin', values),
    toString: () => parts.join(','),
  }
}

const CONDITION = /^(!?)\s*([\w./-]+)(?:\s*(==?|!=)\s*([\w.-]*)|\s+(in|notin)\s*\(([^()]*)\))?$/

/**
 * Reads a label selector. A blank one has no conditions.
 *
 * @throws InvalidInputError for a text that is none.
 * @example
 * parseLabelSelector('env==prod, !old') // [{ op: 'eq', key: 'env', value: 'prod' }, { op: 'notExists', key: 'old' }]
 *
 * @see https://docs.hetzner.cloud/reference/cloud#label-selector
 */
export function parseLabelSelector(selector: string): LabelCondition[] {
  if (typeof selector !== 'string') refuse('selector', 'a text')
  if (!selector.trim()) return []
  // At commas, but not at those inside parentheses.
  return selector.split(/,(?![^()]*\))/).map((part) => conditionOf(part.trim()))
}

function conditionOf(text: string): LabelCondition {
  const [, not, key, sign, value = '', word, list = ''] = CONDITION.exec(text) ?? []
  if (key === undefined || (not && (sign || word)))
    refuse(
      'selector',
      `conditions such as env=prod, env!=prod, env, !env, env in (a,b), env notin (a,b), between commas; "${text}" is none`,
    )
  checkLabelKey(key, 'selector')
  if (sign) {
    checkLabelValue(value, 'selector')
    return { op: sign === '!=' ? 'ne' : 'eq', key, value }
  }
  if (!word) return { op: not ? 'notExists' : 'exists', key }
  const values = list.split(',').map((one) => one.trim())
  for (const one of values) checkLabelValue(one, 'selector')
  return { op: word === 'in' ? 'in' : 'notIn', key, values }
}

/**
 * Tells whether labels match a selector, as the API would.
 *
 * @param selector the selector, or what `parseLabelSelector` made of it: for many labels, so that it is read once
 * @throws InvalidInputError for a text that is no selector.
 * @example
 * matchesLabels('env in (prod,test),!old', { env: 'prod' }) // true
 */
export function matchesLabels(selector: string | readonly LabelCondition[], labels: Labels): boolean {
  const conditions = typeof selector === 'string' ? parseLabelSelector(selector) : selector
  // Not what every object has, such as `constructor`.
  return conditions.every((condition) => holds(condition, Object.hasOwn(labels, condition.key) ? labels[condition.key] : undefined))
}

function holds(condition: LabelCondition, value: string | undefined): boolean {
  switch (condition.op) {
    case 'eq':
      return value === condition.value
    case 'ne':
      return value !== condition.value
    case 'in':
      return value !== undefined && condition.values.includes(value)
    case 'notIn':
      return value === undefined || !condition.values.includes(value)
    case 'exists':
      return value !== undefined
    case 'notExists':
      return value === undefined
  }
}
