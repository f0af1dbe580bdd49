import { badRequest } from './refuse.js'

const PASSWORDS = new Set(['password', 'password_confirmation', 'current_password'])

/** Reads a body: an empty one counts as an object without fields, and so does what is no JSON. */
export function readBody(request: Request, path: string, bytes: Uint8Array): unknown {
  if (!/[/+]json/.test(request.headers.get('content-type') ?? '') || bytes.length === 0) return {}
  const value = parse(new TextDecoder().decode(bytes))
  // Names of files keep their spaces where the server is named by its long id.
  return tidy(value, '', !/\/servers\/[\w-]{36}\/files\//.test(path))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return badRequest('The JSON data passed in the request appears to be malformed: Syntax error')
  }
}

/** What the panel does to all that is sent: spaces around texts go, and empty texts become null. */
function tidy(value: unknown, name: string, trim: boolean): unknown {
  if (typeof value === 'string') {
    const text = trim && !PASSWORDS.has(name) ? value.trim() : value
    return text === '' ? null : text
  }
  if (Array.isArray(value)) return value.map((item) => tidy(item, name, trim))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item, key, trim)]))
}

/** What a query holds, as rules see it: `a[]` is a list. */
export function readQuery(query: URLSearchParams): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(query.keys())) {
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = query.getAll(name)
    else fields[name] = query.get(name) === '' ? null : query.get(name)
  }
  return fields
}
