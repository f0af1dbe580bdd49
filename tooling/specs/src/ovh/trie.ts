import { keyOf } from './types.ts'

/** A place in the tree of paths. */
export interface Node {
  /** By segment: what is below. */
  readonly below: Map<string, Node>
  /** By segment and method, as in `bill#GET`: the operation, as it is written. */
  readonly operations: Map<string, string>
}

export const createNode = (): Node => ({ below: new Map(), operations: new Map() })

/** Puts an operation at its path. */
export function insert(root: Node, path: string, method: string, operation: string): void {
  const segments = path.split('/').slice(1)
  const last = segments.pop() ?? ''
  let node = root
  for (const segment of segments) {
    const next = node.below.get(segment) ?? createNode()
    node.below.set(segment, next)
    node = next
  }
  node.operations.set(`${last}#${method}`, operation)
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

/**
 * Writes the lines of a node. In a URL any value leads below the parameter of its place: two names for one place would be two
 * branches, so that is refused.
 */
export function writeNode(node: Node, depth = 1): string[] {
  const tabs = '\t'.repeat(depth)
  const segments = [...node.below.keys(), ...[...node.operations.keys()].map((key) => key.replace(/#.*/, ''))]
  const parameters = new Set(segments.filter((segment) => segment.startsWith('{')))
  if (parameters.size > 1) throw new Error(`Two names for one parameter: ${[...parameters].join(', ')}`)
  return [
    ...sorted(node.operations).map(([key, operation]) => `${tabs}'${key}': ${operation}`),
    ...sorted(node.below).flatMap(([segment, child]) => [`${tabs}${keyOf(segment)}: {`, ...writeNode(child, depth + 1), `${tabs}}`]),
  ]
}

/** Reads the written lines back: every operation by method and path. */
export function readRoutes(lines: readonly string[]): Map<string, string> {
  const routes = new Map<string, string>()
  const path: string[] = []
  for (const line of lines) {
    const [, quoted, plain, rest = ''] = /^\t+(?:'([^']+)'|(\w+)): (.*)$/.exec(line) ?? []
    const [segment, method] = (quoted ?? plain ?? '').split('#')
    if (method !== undefined) routes.set(`${method} ${['', ...path, segment].join('/')}`, rest)
    else if (segment && rest === '{') path.push(segment)
    else if (line.trim() === '}') path.pop()
  }
  return routes
}
