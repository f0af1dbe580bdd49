import { applicationRoutes } from './application/index.js'
import type { Route } from './call.js'
import { clientRoutes } from './client/index.js'

/** Every operation of Pterodactyl's two APIs. */
export const routes: readonly Route[] = [...applicationRoutes, ...clientRoutes]

/** Puts routes over those of the same method and path, and beside all others. */
export function withRoutes(base: readonly Route[], own: readonly Route[]): Route[] {
  const place = ({ api, method, path }: Route) => `${api} ${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`
  const taken = new Set(own.map(place))
  return [...own, ...base.filter((route) => !taken.has(place(route)))]
}
