/** Query parameters as the API reads them: an object, such as `iamTags`, is JSON text; the rest core can write. */
export function toQuery(query: object | undefined): object | undefined {
  return query && Object.fromEntries(Object.entries(query).map(([name, value]) => [name, isPlain(value) ? toJson(value) : value]))
}

function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function toJson(value: object): unknown {
  try {
    return JSON.stringify(value)
  } catch {
    // Left for core to refuse by its name.
    return value
  }
}
