import { ApiError, waitFor } from '@infra/core'
import type { InfraError, RepeatContext } from '@infra/core'
import type { Action } from './actions/types.js'

/** How long to wait for the actions that lock a resource, in milliseconds. */
const LOCK_MS = 300_000

/**
 * Repeats by code. Refused before anything was done, so that any method may be sent again: `conflict`, and `locked` once the
 * actions that run on the resource have ended.
 */
export async function mayRepeat(error: InfraError, context: RepeatContext, waitForLocks: boolean): Promise<boolean | undefined> {
  if (!(error instanceof ApiError)) return undefined
  if (error.code === 'conflict') return true
  if (error.code !== 'locked') return undefined
  // Nothing locks what is only read: the question about a lock would be followed by a question about its own.
  return waitForLocks && (context.spec.method ?? 'GET') !== 'GET' && (await unlocked(context))
}

/** Waits for what runs on the resources that a request is about; false when that cannot be told or takes too long. */
async function unlocked({ spec, path, request, signal, leftMs }: RepeatContext): Promise<boolean> {
  const resources = resourcesOf(path, spec.body)
  if (resources.length === 0) return false
  const query = { status: 'running', per_page: 50 }
  const runningAt = async (resource: string): Promise<number> => {
    const { actions } = (await request({ op: 'actions.list', path: `${resource}/actions`, query })) as { actions: Action[] }
    return actions.length
  }
  const look = async () => {
    const counts = await Promise.all(resources.map(runningAt))
    return counts.some((count) => count > 0) ? ({ done: false, pending: counts } as const) : ({ done: true, value: true } as const)
  }
  try {
    return await waitFor(look, { op: 'actions.wait', timeoutMs: Math.min(LOCK_MS, leftMs), ...(signal && { signal }) })
  } catch {
    // The lock says more than what the question about it ran into.
    return false
  }
}

/** The resource of the path, and the server or network that the body brings it together with: either may be what is locked. */
function resourcesOf(path: string, body: unknown): string[] {
  const [own] = /^\/[a-z_]+\/[^/?]+/.exec(path) ?? []
  const { server, network } = (body ?? {}) as { server?: unknown; network?: unknown }
  return [
    own,
    Number.isInteger(server) && `/servers/${String(server)}`,
    Number.isInteger(network) && `/networks/${String(network)}`,
  ].filter((resource) => typeof resource === 'string')
}
