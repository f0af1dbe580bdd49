import { badRequest } from './refuse.js'

const PASSWORDS = new Set(['password', 'password_confirmation', 'current_password'])

const MALFORMED = 'The JSON data passed in the request appears to be malformed: '
/** How deep PHP reads. */
const DEPTH = 512

/** Reads a body, as PHP makes an array of it: an empty one, and what is no JSON, is an object without fields; one value is a list. */
export function readBody(request: Request, path: string, bytes: Uint8Array): object {
  if (!/[/+]json/.test(request.headers.get('content-type') ?? '') || bytes.length === 0) return {}
  const value = parse(new TextDecoder().decode(bytes))
  // Names of files keep their spaces where the server is named by its long id.
  const tidied = tidy(value, { name: '', trim: !/\/servers\/[\w-]{36}\/files\//.test(path), depth: 1 })
  if (tidied === null) return {}
  return typeof tidied === 'object' ? tidied : [tidied]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return badRequest(`${MALFORMED}Syntax error`)
  }
}

interface Place {
  name: string
  trim: boolean
  depth: number
}

/** What the panel does to all that is sent: spaces around texts go, and empty texts become null. */
function tidy(value: unknown, { name, trim, depth }: Place): unknown {
  if (typeof value === 'string') {
    const text = trim && !PASSWORDS.has(name) ? value.trim() : value
    return text === '' ? null : text
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEPTH) badRequest(`${MALFORMED}Maximum stack depth exceeded`)
  if (Array.isArray(value)) return value.map((item) => tidy(item, { name, trim, depth: depth + 1 }))
  const fields = Object.entries(value).map(([key, item]) => [key, tidy(item, { name: key, trim, depth: depth + 1 })] as const)
  // In PHP a name like any other; here one that nobody may set.
  return Object.fromEntries(fields.filter(([key]) => key !== '__proto__'))
}

/** What a query holds, as rules see it: `a[]` is a list. */
export function readQuery(query: URLSearchParams): Record<string, unknown> {
  const fields = [...new Set(query.keys())].map((name): [string, unknown] =>
    name.endsWith('[]') ? [name.slice(0, -2), query.getAll(name)] : [name, query.get(name) || null],
  )
  return Object.fromEntries(fields)
}
