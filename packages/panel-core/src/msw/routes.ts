import { applicationRoutes } from './application/index.js'
import type { ApiKind, Route } from './call.js'
import { clientRoutes } from './client/index.js'

/** Every operation of Pterodactyl's two APIs. */
export const routes: readonly Route[] = [...applicationRoutes, ...clientRoutes]

/** Puts routes over those of the same method and path, and beside all others. */
export function withRoutes(base: readonly Route[], own: readonly Route[]): Route[] {
  const place = ({ api, method, path }: Route) => `${api} ${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`
  const taken = new Set(own.map(place))
  return [...own, ...base.filter((route) => !taken.has(place(route)))]
}

/** A route with what the path said. */
export interface Found {
  route: Route
  params: Record<string, string>
}

/** All routes that a path fits, of any method. What is written out in a route goes before what may be anything. */
export function findRoutes(all: readonly Route[], api: ApiKind, path: string): Found[] {
  const given = path.split('/')
  const found = all.flatMap((route) => {
    const params = route.api === api ? matchPath(route.path, given) : undefined
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
