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
  return error.code === 'locked' ? waitForLocks && (await unlocked(context)) : undefined
}

/** Waits for what runs on the resource that the path is about; false when that cannot be told or takes too long. */
async function unlocked({ path, request, signal, leftMs }: RepeatContext): Promise<boolean> {
  const [resource] = /^\/[a-z_]+\/[^/?]+/.exec(path) ?? []
  if (!resource) return false
  const query = { status: 'running', per_page: 50 }
  const look = async () => {
    const { actions } = (await request({ op: 'actions.list', path: `${resource}/actions`, query })) as { actions: Action[] }
    return actions.length === 0 ? ({ done: true, value: true } as const) : ({ done: false, pending: actions.length } as const)
  }
  try {
    return await waitFor(look, { op: 'actions.wait', timeoutMs: Math.min(LOCK_MS, leftMs), ...(signal && { signal }) })
  } catch {
    // The lock says more than what the question about it ran into.
    return false
  }
}
