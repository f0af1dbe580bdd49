import { badRequest } from './errors.js'

/** How deep bodies go, at most. */
const DEPTH = 64

/** Reads the body of a request. */
export function readBody(text: string): Record<string, unknown> {
  if (text === '') return {}
  const value = fromJson(text)
  if (typeof value !== 'object' || value === null) return badRequest('The body must be a JSON object')
  const fault = faultAt(value, DEPTH)
  return fault === undefined ? (value as Record<string, unknown>) : badRequest(fault)
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What could not be kept, sent or be part of a path later. */
function faultAt(value: unknown, depth: number): string | undefined {
  // Half of a character cannot be encoded.
  if (typeof value === 'string') return value.isWellFormed() ? undefined : 'The body has a text that is no Unicode'
  if (typeof value !== 'object' || value === null) return undefined
  if (depth === 0) return `The body is nested more than ${DEPTH} deep`
  for (const [key, one] of Object.entries(value)) {
    const fault = faultAt(key, depth) ?? faultAt(one, depth - 1)
    if (fault !== undefined) return fault
  }
  return undefined
}
