const METHODS: Readonly<Record<string, readonly [method: string, verb: string]>> = {
  G: ['GET', 'get'],
  P: ['POST', 'create'],
  U: ['PUT', 'edit'],
  D: ['DELETE', 'delete'],
}

/** The actions of each route, by method and path with `{}` for parameters. `tooling/specs/src/ovh-iam/encode.ts` says how it is written. */
export function readCatalogue(text: string): Map<string, readonly string[]> {
  const routes = new Map<string, readonly string[]>()
  let segments: string[] = []
  let prefix = ''
  let place = 0
  for (const line of text.split('|')) {
    const [, shared, rest = '', cells = ''] = /^(\d+)(\S*) (.*)$/.exec(line)!
    segments = [...segments.slice(0, Number(shared)), ...rest.split('/').filter(Boolean)]
    const literals = segments.filter((segment) => segment !== '{}')
    for (const cell of cells.split(' ')) {
      const [, letter = '', rule, at, noVerb, spelt] = /^(.)(?:>([^,]*),(\d+))?(-)?(?:=(.*))?$/.exec(cell)!
      if (rule !== undefined) [prefix, place] = [rule, Number(at)]
      const [method, verb] = METHODS[letter]!
      const derived = prefix + [...literals.slice(place), ...(noVerb ? [] : [verb])].join('/')
      routes.set(`${method} /${segments.join('/')}`, spelt?.split(',') ?? [derived])
    }
  }
  return routes
}
