import { ActionFailedError, waitFor } from '@infra/core'
import type { PollResult } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { refuse } from '../common/checks.js'
import { keyOf, loaderOf } from './loader.js'
import type { Action } from './types.js'

/** What can be waited for: an action, or any result that holds some, nulls included; or a list of these. */
export type Waitable =
  | Action
  | {
      /** Of `createOrGet`: what was there has no work to wait for. */
      readonly created?: boolean | undefined
      readonly action?: Action | null | undefined
      readonly actions?: readonly Action[] | null | undefined
      readonly next_actions?: readonly Action[] | null | undefined
    }
  | null
  | undefined
  | readonly Waitable[]

/** How far the actions are that are waited for. */
export interface ActionProgress {
  /** How many have ended well. */
  readonly done: number
  /** How many there are. */
  readonly total: number
  /** How far they are together, in percent. */
  readonly percent: number
  /** All of them as last seen, in the order given. */
  readonly actions: readonly Action[]
}

/** How to wait. */
export interface WaitForActionsOptions {
  /** Is told after each look how far the actions are. An error that it throws ends the wait. */
  onProgress?: ((progress: ActionProgress) => void) | undefined
  /** The deadline, in milliseconds. Default: 300,000 (5 minutes); copying disks can take longer. */
  timeoutMs?: number | undefined
  /** Ends the wait; the actions go on. */
  signal?: AbortSignal | undefined
}

/**
 * Waits until actions have ended, and gives them as they ended, in the order given. Takes what the operation that started
 * them gave: `next_actions` of a new server is waited for too. Actions that had ended already cost no request; all waits of
 * one api ask together, 25 actions in a request, after half a second and then less and less often, up to every 5 seconds.
 *
 * @throws ActionFailedError when one fails, at once: `code` and `action` tell which and why; the others go on.
 * @throws WaitTimeoutError at the deadline; `pending` holds the ids of those still running.
 * @example
 * const result = await hetzner.servers.create({ name: 'web-1', server_type: 'cpx22', image: 'debian-13' })
 * await hetzner.actions.wait(result, { onProgress: ({ percent }) => console.log(`${percent} %`) })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#actions
 */
export async function wait(api: HetznerApi, result: Waitable, options: WaitForActionsOptions = {}): Promise<Action[]> {
  const { onProgress, ...limits } = options
  let actions = [...new Map(actionsIn(result).map((action) => [keyOf(action), action])).values()]
  const load = loaderOf(api)
  let looks = 0
  const look = async (signal: AbortSignal): Promise<PollResult<Action[], number[]>> => {
    // What the operation gave is news enough for the first look.
    const running = looks++ === 0 ? [] : actions.filter(isRunning)
    const seen = running.length ? await load(running, signal) : new Map<string, Action>()
    // Who has given up is told of nothing more.
    signal.throwIfAborted()
    actions = actions.map((action) => seen.get(keyOf(action)) ?? action)
    onProgress?.(progressOf(actions))
    const failed = actions.find(({ status }) => status === 'error')
    if (failed) throw failureOf(failed)
    const pending = actions.filter(isRunning).map(({ id }) => id)
    return pending.length ? { done: false, pending } : { done: true, value: actions }
  }
  return waitFor(look, { op: 'actions.wait', intervalMs: 500, capMs: 5000, ...limits })
}

function actionsIn(result: Waitable): Action[] {
  if (!result) return []
  if (isList(result)) return result.flatMap(actionsIn)
  // A promise that was not awaited has no actions, and would end the wait at once.
  if (typeof result !== 'object' || 'then' in result) refuse('result', 'an action, or what an operation gave: await it first')
  if ('command' in result) return [result]
  const { action, actions, next_actions: next } = result
  return actionsIn([action, ...(actions ?? []), ...(next ?? [])])
}

/** `Array.isArray`, which does not narrow read-only arrays. */
function isList(value: unknown): value is readonly Waitable[] {
  return Array.isArray(value)
}

function isRunning({ status }: Action): boolean {
  return status !== 'success' && status !== 'error'
}

function progressOf(actions: readonly Action[]): ActionProgress {
  const percents = actions.map(({ status, progress }) => (status === 'success' ? 100 : progress))
  return {
    done: actions.filter(({ status }) => status === 'success').length,
    total: actions.length,
    percent: actions.length ? Math.floor(percents.reduce((sum, percent) => sum + percent, 0) / actions.length) : 100,
    actions,
  }
}

function failureOf(action: Action): ActionFailedError {
  const { id, command, error, resources } = action
  const of = resources.map((resource) => `${resource.type.replaceAll('_', ' ')} ${resource.id}`).join(', ')
  const why = error ? `: ${error.code} - ${error.message}` : ''
  // The vendor's words must not draw on a terminal, nor begin a line of a log.
  const words = `${command}${of && ` of ${of}`} failed (action ${id})${why}`.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 1000)
  return new ActionFailedError(`actions.wait: ${words}`, { code: error?.code, action })
}
