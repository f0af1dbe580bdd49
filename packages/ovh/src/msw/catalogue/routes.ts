import type { Handler, RouteCall } from '../call.js'
import { matchPath, pathOf, segmentsOf } from '../path.js'
import type { Found } from '../routes.js'
import { findObject } from '../state.js'
import type { OvhState } from '../state.js'
import { check, described } from './check.js'
import { handlerOf } from './handlers.js'
import { fill, listAt } from './lists.js'
import type { List } from './lists.js'
import { readCatalogue } from './read.js'
import type { Node, Operation } from './read.js'
import { TABLE } from './table.js'

let root: Node | undefined

/** One request, and where it leads. */
export interface Place {
  /** All routes. */
  root: Node
  /** The places from the first segment to the last. */
  nodes: readonly Node[]
  operation: Operation
  /** Path below the version, each segment encoded in the same way. */
  path: string
  /** The list that the path is of. */
  own: List | undefined
  /** The list that the path is an object of. */
  parent: List | undefined
  /** Whether the emulator looks after a list without the catalogue. */
  isKnown: (list: string) => boolean
}

/** What a request says, as far as its route describes it; it refuses what it describes otherwise. */
export type Described = (call: RouteCall) => RouteCall['body']

/** How the catalogue describes the requests of a route that the emulator answers without it. Its objects are there, so their ids are right. */
export function findDescription(method: string, path: string): Described | undefined {
  const operation = nodesTo(method, path)?.at(-1)!.operations.get(method)
  if (!operation) return undefined
  return (call) => {
    check({ ...operation, params: [] }, call)
    return described(operation, call.body)
  }
}

function nodesTo(method: string, path: string): Node[] | undefined {
  root ??= readCatalogue(TABLE)
  return walk(root, segmentsOf(path), method)
}

/** Finds the route of a request in the catalogue. `isKnown` tells the lists that the emulator looks after without it. */
export function findInCatalogue(state: OvhState, method: string, path: string, isKnown: (list: string) => boolean): Found | undefined {
  const nodes = nodesTo(method, path)
  const operation = nodes?.at(-1)!.operations.get(method)
  if (!nodes || !operation) return undefined
  const [above, last] = nodes.slice(-2) as [Node, Node]
  const place = {
    root: nodes[0]!,
    nodes,
    operation,
    path,
    own: listAt(last),
    parent: above.value?.node === last ? listAt(above) : undefined,
    isKnown,
  }
  const carryOut = handlerOf(place)
  const handler: Handler = (call) => {
    check(operation, call)
    return carryOut({ ...call, body: described(operation, call.body) })
  }
  const exists = (): boolean => isThere(place, state)
  return { method, path: operation.path, open: operation.open, params: matchPath(operation.path, path)!, exists, handler }
}

/** The places on the way to a path that has a method; what is written out goes before a value. */
function walk(node: Node, [segment, ...rest]: readonly string[], method: string): Node[] | undefined {
  if (segment === undefined) return node.operations.has(method) ? [node] : undefined
  for (const next of [node.below.get(segment), node.value?.node]) {
    const found = next && walk(next, rest, method)
    if (found) return [node, ...found]
  }
  return undefined
}

/** Whether each object on the way is there; lists that nobody has read yet are filled. What reads the last one tells itself. */
function isThere({ nodes, operation, path, parent, isKnown }: Place, state: OvhState): boolean {
  const segments = segmentsOf(path)
  return segments.every((id, index) => {
    const list = nodes[index]!.value?.node === nodes[index + 1] ? listAt(nodes[index]!) : undefined
    if (!list) return true
    const at = pathOf(segments.slice(0, index))
    if (!isKnown(at)) fill(state, state.madeFrom, list, at)
    const isRead = index === segments.length - 1 && parent !== undefined && operation.method === 'GET' && operation.answer.is === 'object'
    return isRead || findObject(state, at, id) !== undefined
  })
}
