/** A field that is handed on. */
export interface Kept {
  /** Where it is. */
  path: readonly string[]
  /** Makes of its value what is kept; never of null. */
  cast: (value: unknown) => unknown
}

/** What names lead to, one after the other. What all objects have does not count. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined), body)
}

/** A body's fields, and of lists and objects whose parts are fields too only those parts. */
export function keep(body: unknown, fields: readonly Kept[]): unknown {
  const parents = new Set(fields.flatMap(({ path }) => path.map((_, index) => JSON.stringify(path.slice(0, index)))))
  const kept = fields.some(({ path }) => path.length > 1 && Array.isArray(body) && Object.hasOwn(body, path[0] ?? '')) ? [] : {}
  for (const { path } of fields) {
    const value = valueAt(body, path)
    if (value === undefined) continue
    put(kept, body, path, isObject(value) && parents.has(JSON.stringify(path)) ? emptyLike(value) : value)
  }
  // Parts first: what becomes a list has them all by now.
  for (const { path, cast } of fields.toReversed()) {
    const value = valueAt(kept, path)
    if (value !== undefined && value !== null) put(kept, kept, path, cast(value))
  }
  return kept
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const emptyLike = (value: unknown): Record<string, unknown> => (Array.isArray(value) ? ([] as unknown as Record<string, unknown>) : {})

/** Puts a value where it was in the body, unless something that has its parts is there already. */
function put(kept: object, body: unknown, path: readonly string[], value: unknown): void {
  let target = kept as Record<string, unknown>
  for (const [index, name] of path.slice(0, -1).entries()) {
    const own = Object.hasOwn(target, name) ? target[name] : undefined
    const next = isObject(own) ? own : emptyLike(valueAt(body, path.slice(0, index + 1)))
    target[name] = next
    target = next
  }
  const name = path.at(-1) ?? ''
  target[name] = value
}
