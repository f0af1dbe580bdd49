import { isApiError } from '@infra/core'
import type { RequestSpec } from '@infra/core'

/** A line of Jexactyl: 3.x, with the store and credits; 4.x, with billing. */
export type Line = '3.x' | '4.x'

/** Sends one request; rejects with an `ApiError` when the panel refuses it. */
export type Ask = (spec: RequestSpec) => Promise<unknown>

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

/** Finds the line of a panel by the routes that it has; undefined for older ones, for Pterodactyl and for other forks. */
export async function findLine(ask: Ask, op: string): Promise<Line | undefined> {
  for (const [line, path] of MARKS) {
    try {
      await ask({ op, path })
      return line
    } catch (error) {
      if (isRouteMissing(error)) continue
      // A route that refuses is there: modules that are off, keys that may not, defects. What never reached a route tells nothing.
      if (!isApiError(error) || error.code === undefined || error.status === 401 || error.status === 429) throw error
      return line
    }
  }
  return undefined
}
