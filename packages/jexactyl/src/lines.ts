import { isApiError } from '@infra/core'

/** A line of Jexactyl: 3.x, with the store and credits; 4.x, with billing. */
export type Line = '3.x' | '4.x'

/** Asks a panel for a route: rejects as the panel refuses, or gives `false` where it has none. */
export type AskRoute = (path: string) => Promise<unknown>

/** Routes that one line has and the other has not: of the Client API and of the Application API, which lack each other's. */
const MARKS: readonly (readonly [Line, string])[] = [
  ['4.x', '/billing/categories'],
  ['3.x', '/store/costs'],
  ['3.x', '/approvals'],
]

/** Whether the panel has no such route; what it lacks behind a route is another 404, and a 405 without its code is a proxy's. */
export function isRouteMissing(error: unknown): boolean {
  if (!isApiError(error)) return false
  const { status, code, message } = error
  return status === 405 ? code === 'MethodNotAllowedHttpException' : status === 404 && /The route \S+ could not be found/.test(message)
}

/**
 * Finds the line of a panel by the routes that it has; undefined for older ones, for Pterodactyl and for other forks. What refuses
 * is there, for keys that may not and modules that are off. Throws what tells nothing: a wrong key, a limit, a proxy, maintenance,
 * a panel that refuses the routes of both lines.
 */
export async function findLine(ask: AskRoute): Promise<Line | undefined> {
  const refusals = new Map<Line, unknown>()
  for (const [line, path] of MARKS) {
    try {
      if ((await ask(path)) !== false) return line
    } catch (error) {
      if (isRouteMissing(error)) continue
      if (!isApiError(error) || error.code === undefined || /401|429|50[1-9]/.test(String(error.status))) throw error
      // Others say what is wrong with this route; these may stand before all of them.
      if (error.status !== 403 && error.status !== 500) return line
      refusals.set(line, error)
    }
  }
  const [first, another] = refusals
  if (another) throw first![1]
  return first?.[0]
}
