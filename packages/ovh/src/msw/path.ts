/** The segments of a path, decoded; what cannot be decoded stays as it is. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter(Boolean).map(decode)
}

/** A path with each value encoded in the one same way, and without a slash at its end. */
export function tidyPath(path: string): string {
  return pathOf(segmentsOf(path))
}

/** The path of decoded segments. */
export function pathOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${encodeURIComponent(segment)}`).join('')
}

/** What a path says by the names in a template; `undefined` when it does not fit. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/').filter(Boolean)
  const given = segmentsOf(path)
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name !== undefined) params[name] = given[index]!
    else if (decode(segment) !== given[index]) return undefined
  }
  return params
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
