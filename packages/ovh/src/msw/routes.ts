import { actions } from './actions.js'
import type { Route } from './call.js'
import { kinds } from './kinds.js'
import type { Kind } from './kinds.js'
import { itemHandler, listHandler } from './objects.js'
import { matchPath, pathOf, segmentsOf } from './path.js'
import { findObject } from './state.js'
import type { OvhState } from './state.js'

/** A route with what the path said. */
export interface Found extends Route {
  params: Record<string, string>
  /** Whether what it is below is there. */
  exists: () => boolean
  /** Whether it is an object of a list that has no such object. */
  isMissing?: boolean
  /** Whether it is a list, which knows what it is narrowed by. */
  isList?: boolean
  /** Whether it is an answer that was set, to whatever is sent. */
  isSet?: boolean
}

/** Finds the route of a request: answers that were set, then `own`, operations, lists and objects. */
export function findRoute(state: OvhState, own: readonly Route[], method: string, path: string): Found | undefined {
  const set = state.answers.findLast((answer) => answer.method === method && matchPath(answer.path, path))
  if (set) {
    const { status, body, open } = set
    const params = matchPath(set.path, path)!
    return { method, path: set.path, open, params, exists: () => true, handler: () => ({ status, body }), isSet: true }
  }
  for (const route of [...own, ...actions]) {
    const params = route.method === method ? matchPath(route.path, path) : undefined
    if (params) return { ...route, params, exists: () => isBelowSomething(state, path, route.path) }
  }
  return findInLists(state, method, path)
}

function findInLists(state: OvhState, method: string, path: string): Found | undefined {
  const list = kindOf(state, path)
  const listRoute = list && listHandler(list, method)
  if (listRoute) {
    const params = matchPath(list.list, path)!
    return { method, path: list.list, handler: listRoute, params, exists: () => isBelowSomething(state, path, list.list), isList: true }
  }
  const segments = segmentsOf(path)
  const id = segments.pop() ?? ''
  const parent = pathOf(segments)
  const kind = kindOf(state, parent)
  const handler = kind && itemHandler(kind, method, parent, id)
  const template = kind && `${kind.list}/{${kind.item}}`
  const isMissing = findObject(state, parent, id) === undefined
  return handler && { method, path: template!, handler, params: {}, exists: () => isBelowSomething(state, parent, kind.list), isMissing }
}

/** The list that a path is of; those that the catalogue filled are looked after by it. */
export function kindOf(state: OvhState, path: string): Kind | undefined {
  const known = kinds.find(({ list }) => matchPath(list, path))
  const isOwn = Object.hasOwn(state.lists, path) && !state.generated.includes(path)
  return known ?? (isOwn ? { list: path, item: 'id' } : undefined)
}

/** Whether each object on the way to a path is there: where its template has a name, or, when it is its own, at every list. */
function isBelowSomething(state: OvhState, path: string, template: string): boolean {
  const names = template === path ? undefined : segmentsOf(template)
  const segments = segmentsOf(path)
  return segments.every((id, index) => {
    const list = pathOf(segments.slice(0, index))
    const isList = kindOf(state, list) !== undefined && names?.[index]?.startsWith('{') !== false
    return !isList || index === segments.length - 1 || findObject(state, list, id) !== undefined
  })
}
