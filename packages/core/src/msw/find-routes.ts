/** A route with what the path said. */
export interface FoundRoute<R> {
  /** The route. */
  route: R
  /** What the path says, decoded, by the names in the route. */
  params: Record<string, string>
}

/** All routes that a path fits, such as `/servers/{id}`. What is written out in a route goes before what may be anything. */
export function findRoutes<R extends { path: string }>(routes: readonly R[], path: string): FoundRoute<R>[] {
  const given = path.split('/')
  const found = routes.flatMap((route) => {
    const params = matchPath(route.path, given)
    return params ? [{ route, params }] : []
  })
  const fewest = Math.min(...found.map(({ params }) => Object.keys(params).length))
  return found.filter(({ params }) => Object.keys(params).length === fewest)
}

function matchPath(pattern: string, given: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? []
    if (name === undefined ? segment !== text : text === '') return undefined
    if (name !== undefined) params[name] = decode(text)
  }
  return params
}

/** What cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
