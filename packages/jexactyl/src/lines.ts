import { isApiError } from '@infra/core'

/** A line of Jexactyl: 3.x, with the store and credits; 4.x, with billing. */
export type Line = '3.x' | '4.x'

/** Whether a panel has a route. */
export type HasRoute = (path: string) => Promise<boolean>

/** Routes that one line has and the other has not: of the Client API and of the Application API, which lack each other's. */
const MARKS: readonly (readonly [Line, string])[] = [
  ['4.x', '/billing/categories'],
  ['3.x', '/store/costs'],
  ['3.x', '/approvals'],
]

/** Whether the panel has no such route; what it lacks behind a route is another 404. */
export function isRouteMissing(error: unknown): boolean {
  if (!isApiError(error)) return false
  return error.status === 405 || (error.status === 404 && /The route \S+ could not be found/.test(error.message))
}

/** What a failure tells of its route: one that refuses is there, for keys that may not and modules that are off. Throws what tells nothing. */
export function isRouteThere(error: unknown): boolean {
  if (isRouteMissing(error)) return false
  // What never reached a route: a key that is wrong, a limit, a proxy.
  if (!isApiError(error) || error.code === undefined || error.status === 401 || error.status === 429) throw error
  return true
}

/** Finds the line of a panel by the routes that it has; undefined for older ones, for Pterodactyl and for other forks. */
export async function findLine(hasRoute: HasRoute): Promise<Line | undefined> {
  for (const [line, path] of MARKS) if (await hasRoute(path)) return line
  return undefined
}
