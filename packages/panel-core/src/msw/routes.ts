import { applicationRoutes } from './application/index.js'
import type { PanelCall, Route } from './call.js'
import { clientRoutes } from './client/index.js'
import type { Rules } from './validate.js'

/** Every operation of Pterodactyl's two APIs. */
export const routes: readonly Route[] = [...applicationRoutes, ...clientRoutes]

/** Puts routes over those of the same method and path, and beside all others. */
export function withRoutes(base: readonly Route[], own: readonly Route[]): Route[] {
  const place = ({ api, method, path }: Route) => `${api} ${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`
  const taken = new Set(own.map(place))
  return [...own, ...base.filter((route) => !taken.has(place(route)))]
}

/** Routes of an operation, changed a little. */
export function changed(all: readonly Route[], op: string, change: (route: Route) => Partial<Route>): Route[] {
  const found = all.filter((route) => route.op === op)
  if (found.length === 0) throw new Error(`There is no operation ${op}.`)
  return found.map((route) => ({ ...route, ...change(route) }))
}

/** The rules of a route for a request. */
export function rulesOf({ rules = {} }: Route, call: PanelCall): Rules {
  return typeof rules === 'function' ? rules(call) : rules
}
