import { keyOf } from './types.ts'

/** One segment of a path, with what is below it. */
export interface Node {
  readonly below: Map<string, Node>
  /** By method: the operation, as it is written. */
  readonly operations: Map<string, string>
}

export const createNode = (): Node => ({ below: new Map(), operations: new Map() })

/** Puts an operation at its path. */
export function insert(root: Node, path: string, method: string, operation: string): void {
  let node = root
  for (const segment of path.split('/').slice(1)) {
    const next = node.below.get(segment) ?? createNode()
    node.below.set(segment, next)
    node = next
  }
  node.operations.set(method, operation)
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))

const isParameter = (segment: string): boolean => segment.startsWith('{')

/**
 * Writes the lines of a node. `$` names the key of the parameter at this place, so that any value leads there. Two names for one
 * place would be two branches for one URL, so that is refused.
 */
export function writeNode(node: Node, depth = 1): string[] {
  const tabs = '\t'.repeat(depth)
  const parameters = sorted(node.below).filter(([segment]) => isParameter(segment))
  if (parameters.length > 1) throw new Error(`Two names for one parameter: ${parameters.map(([name]) => name).join(', ')}`)
  return [
    ...sorted(node.operations).map(([method, operation]) => `${tabs}'#${method}': ${operation}`),
    ...parameters.map(([name]) => `${tabs}$: '${name}'`),
    ...sorted(node.below).flatMap(([segment, child]) => [`${tabs}${keyOf(segment)}: {`, ...writeNode(child, depth + 1), `${tabs}}`]),
  ]
}

/** Reads the written lines back: every operation by method and path. */
export function readRoutes(lines: readonly string[]): Map<string, string> {
  const routes = new Map<string, string>()
  const path: string[] = []
  for (const line of lines) {
    const [, quoted, plain, rest = ''] = /^\t+(?:'([^']+)'|(\$|\w+)): (.*)$/.exec(line) ?? []
    const name = quoted ?? plain
    if (name?.startsWith('#')) routes.set(`${name.slice(1)} /${path.join('/')}`, rest)
    else if (name !== undefined && rest === '{') path.push(name)
    else if (line.trim() === '}') path.pop()
  }
  return routes
}
