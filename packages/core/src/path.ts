import { InvalidInputError } from './errors/index.js'

/**
 * A URL path template: `` path`/access-keys/${id}` ``. Each value is encoded, so that it stays one segment. It gives a function
 * that is called when the request is built; that throws {@link InvalidInputError} for what cannot be a segment: an empty
 * string, `.`, `..`, a lone surrogate, `NaN`, and whatever is neither string nor number.
 *
 * @example
 * path`/access-keys/${'a/b'}`() // '/access-keys/a%2Fb'
 */
export function path(strings: TemplateStringsArray, ...values: readonly (string | number)[]): () => string {
  return () => strings.reduce((text, next, i) => text + segment(values[i - 1], strings[i - 1]!) + next)
}

function segment(value: unknown, before: string): string {
  const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : ''
  if (text && text !== '.' && text !== '..') {
    try {
      return encodeURIComponent(text)
    } catch {
      // A lone surrogate cannot be encoded.
    }
  }
  throw new InvalidInputError(`The value after "${before}" must be a string (not empty, "." or "..") or a finite number`, { field: 'path' })
}
