import { badRequest } from './errors.js'

interface TagFilter {
  operator?: string
  value?: string
}

const OPERATORS: Readonly<Record<string, (actual: string | undefined, value: string) => boolean>> = {
  EQ: (actual, value) => actual === value,
  NEQ: (actual, value) => actual !== value,
  EXISTS: (actual) => actual !== undefined,
  NEXISTS: (actual) => actual === undefined,
  LIKE: (actual, value) => actual !== undefined && isLike(actual, value, false),
  ILIKE: (actual, value) => actual !== undefined && isLike(actual, value, true),
}

/** The tests that `iamTags` asks for, as a filter of the tags of a row. */
export function tagFilter(text: string): (tags: Readonly<Record<string, string>>) => boolean {
  const filters = Object.entries(parse(text))
  return (tags) => filters.every(([key, tests]) => tests.every((test) => passes(Object.hasOwn(tags, key) ? tags[key] : undefined, test)))
}

function parse(text: string): Record<string, TagFilter[]> {
  const value = fromJson(text)
  return isObject(value) && Object.values(value).every((tests) => Array.isArray(tests) && tests.every(isTest))
    ? (value as Record<string, TagFilter[]>)
    : badRequest('Tags must be an object with a list of tests for each key, such as {"env":[{"operator":"EQ","value":"prod"}]}')
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return badRequest('Tags must be JSON')
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

function isTest(test: unknown): boolean {
  if (!isObject(test)) return false
  const { operator = 'EQ', value = '' } = test as Record<keyof TagFilter, unknown>
  if (typeof operator === 'string' && !Object.hasOwn(OPERATORS, operator)) badRequest(`There is no operator ${operator}`)
  return typeof operator === 'string' && typeof value === 'string'
}

const passes = (actual: string | undefined, { operator = 'EQ', value = '' }: TagFilter): boolean => OPERATORS[operator]!(actual, value)

/** Whether a text is like a pattern, in which `%` stands for anything. */
export function isLike(text: string, pattern: string, ignoresCase: boolean): boolean {
  const parts = pattern.split('%').map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, ignoresCase ? 'is' : 's').test(text)
}
