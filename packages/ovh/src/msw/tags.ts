import { badRequest } from './errors.js'

interface TagFilter {
  operator?: string
  value?: string
}

/** The tests that `iamTags` asks for, as a filter of the tags of a row. */
export function tagFilter(text: string): (tags: Readonly<Record<string, string>>) => boolean {
  const filters = Object.entries(parse(text))
  return (tags) => filters.every(([key, tests]) => tests.every((test) => passes(tags[key], test)))
}

function parse(text: string): Record<string, TagFilter[]> {
  try {
    return JSON.parse(text) as Record<string, TagFilter[]>
  } catch {
    return badRequest('Tags must be JSON')
  }
}

function passes(actual: string | undefined, { operator = 'EQ', value = '' }: TagFilter): boolean {
  switch (operator) {
    case 'EQ':
      return actual === value
    case 'NEQ':
      return actual !== value
    case 'EXISTS':
      return actual !== undefined
    case 'NEXISTS':
      return actual === undefined
    case 'LIKE':
    case 'ILIKE':
      return actual !== undefined && isLike(actual, value, operator === 'ILIKE')
    default:
      return badRequest(`There is no operator ${operator}`)
  }
}

/** Whether a text is like a pattern, in which `%` stands for anything. */
export function isLike(text: string, pattern: string, ignoresCase: boolean): boolean {
  const parts = pattern.split('%').map((part) => part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, ignoresCase ? 'is' : 's').test(text)
}
