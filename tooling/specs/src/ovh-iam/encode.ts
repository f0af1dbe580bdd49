/** What one route needs. */
export interface Needs {
  readonly method: string
  readonly path: string
  readonly actions: readonly string[]
}

const VERBS: Readonly<Record<string, string>> = { GET: 'get', POST: 'create', PUT: 'edit', DELETE: 'delete' }

/**
 * Writes one line for each path: how many segments it shares with the one before, the other segments, and for each method its
 * first letter (`U` for PUT) and what it needs. That is nothing when the action is what most are: a prefix, the literal segments
 * from some place on, and a verb. `>prefix,place` sets both from here on, `-` leaves out the verb, and `=` spells the actions out.
 */
export function encode(needs: readonly Needs[]): string[] {
  const byPath = Map.groupBy(needs, ({ path }) => path.replaceAll(/\{[^}]*\}/g, '{}'))
  let before: string[] = []
  let rule = ''
  return [...byPath]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, methods]) => {
      const segments = path.split('/').slice(1)
      const differs = segments.findIndex((segment, i) => segment !== before[i])
      const shared = differs < 0 ? segments.length : differs
      before = segments
      const cells = methods
        .toSorted((a, b) => (a.method < b.method ? -1 : 1))
        .map(({ method, actions }) => {
          const letter = method === 'PUT' ? 'U' : method[0]!
          const [found] = actions.length === 1 ? fits(actions[0]!, segments, VERBS[method]!) : []
          if (!found) return `${letter}=${actions.join(',')}`
          const isNew = found.rule !== rule
          rule = found.rule
          return `${letter}${isNew ? `>${rule}` : ''}${found.hasVerb ? '' : '-'}`
        })
      return [`${shared}${segments.slice(shared).join('/')}`, ...cells].join(' ')
    })
}

/** The ways in which an action follows from the path. */
function fits(action: string, segments: readonly string[], verb: string): { rule: string; hasVerb: boolean }[] {
  const literals = segments.filter((segment) => segment !== '{}')
  return literals.concat('').flatMap((_, place) => {
    const tail = literals.slice(place)
    return [true, false].flatMap((hasVerb) => {
      const end = [...tail, ...(hasVerb ? [verb] : [])].join('/')
      return end && action.endsWith(`:${end}`) ? [{ rule: `${action.slice(0, -end.length)},${place}`, hasVerb }] : []
    })
  })
}
