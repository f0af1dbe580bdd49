import { ActionFailedError, NotFoundError, waitFor } from '@infra/core'
import type { PollResult, WaitOptions } from '@infra/core'
import type { OvhApi } from '../api.js'
import { call } from '../call.js'
import type { OvhRequest } from '../types.js'

/** How to wait: how long, and how often to look. */
export interface WorkWait<T = unknown> extends WaitOptions<T>, Pick<OvhRequest<T>, 'headers' | 'schema' | 'schemasVersion' | 'validate'> {}

/** How to wait, and what the path needs. */
export interface WorkOptions<T = unknown> extends WorkWait<T>, Pick<OvhRequest<T>, 'path'> {}

/** Ends of tasks, of all families; whatever else a task says of itself, it still runs. */
const DONE = /^(done|completed|success)$/i
const FAILED = /^(error|in-error|(customer|ovh)error|failed|failure|problem|unfixed|cancell?ed|aborted|refused|denied|revoked|expired)$/i

/**
 * Waits until a task of v1 is done, and gives it as it was at last. A task that is seen at first and gone later is done too:
 * some families forget them. Default: 5 minutes, looking every 1 to 5 seconds.
 *
 * Rejects with `ActionFailedError` when the task fails or is cancelled, with `WaitTimeoutError` at the deadline.
 *
 * @example
 * const path = { serviceName: 'ns1.example.net', taskId: 42 }
 * await waitForTask(api, '/dedicated/server/{serviceName}/task/{taskId}', { path, timeoutMs: 3_600_000 })
 */
export function waitForTask<T = unknown>(api: OvhApi, path: string, options: WorkOptions<T> = {}): Promise<T> {
  let seen: { task: T } | undefined
  return poll(api, path, { op: 'waitForTask', ...options }, (task) => {
    seen = { task }
    const { status, state } = (task ?? {}) as { status?: unknown; state?: unknown }
    const word = String(status ?? state)
    return { word, isDone: DONE.test(word), isFailed: FAILED.test(word) }
  }).catch((error: unknown) => {
    if (seen && error instanceof NotFoundError) return seen.task
    throw error
  })
}

/**
 * Waits until a resource of v2 is `READY`, and gives it. Default: 5 minutes, looking every 1 to 5 seconds.
 *
 * Rejects with `ActionFailedError` when its `resourceStatus` is `ERROR`, `SUSPENDED` or `DELETING`, with `WaitTimeoutError` at
 * the deadline.
 *
 * @example
 * await waitForReady(api, '/v2/vrackServices/resource/{vrackServicesId}', { path: { vrackServicesId: 'vrs-1' } })
 */
export function waitForReady<T = unknown>(api: OvhApi, path: string, options: WorkOptions<T> = {}): Promise<T> {
  return poll(api, path, { op: 'waitForReady', ...options }, (resource) => {
    const word = String((resource as { resourceStatus?: unknown } | null | undefined)?.resourceStatus)
    return { word, isDone: word === 'READY', isFailed: /^(ERROR|SUSPENDED|DELETING)$/.test(word) }
  })
}

interface Verdict {
  word: string
  isDone: boolean
  isFailed: boolean
}

function poll<T>(api: OvhApi, path: string, options: WorkOptions<T>, judge: (found: T) => Verdict): Promise<T> {
  const { path: values, headers, schema, schemasVersion, validate, ...wait } = options
  const given = Object.entries({ path: values, headers, schema, schemasVersion, validate }).filter(([, value]) => value !== undefined)
  const request = Object.fromEntries(given) as OvhRequest<T>
  const look = async (signal: AbortSignal): Promise<PollResult<T, T>> => {
    const found = await call<T>(api, 'GET', path, { ...request, signal })
    const { word, isDone, isFailed } = judge(found)
    if (isFailed) throw new ActionFailedError(`${wait.op}: it ended as ${word}`, { code: word, action: found })
    return isDone ? { done: true, value: found } : { done: false, pending: found }
  }
  return waitFor(look, wait)
}
