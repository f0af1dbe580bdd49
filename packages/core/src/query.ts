import { InvalidInputError } from './errors/index.js'

/**
 * Writes query parameters: `undefined` is left out, an array repeats its name, a `Date` is written as ISO 8601.
 * Throws {@link InvalidInputError} for what has no one text: `null`, `NaN`, infinities, objects, lone surrogates.
 */
export function toQueryString(query: object): string {
  const parts: string[] = []
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined) continue
      try {
        parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(toText(one))}`)
      } catch {
        throw new InvalidInputError(`"query.${name}" must be text, a finite number, a boolean, a date, or an array of these`, {
          field: `query.${name}`,
        })
      }
    }
  }
  return parts.join('&')
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value)
  throw new TypeError('No text form')
}
