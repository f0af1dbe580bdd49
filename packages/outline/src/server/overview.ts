import type { StepOptions } from '@infra/core'
import { list } from '../access-keys/crud.js'
import type { OutlineApi } from '../api.js'
import { transfer } from '../metrics/usage.js'
import { get } from './settings.js'
import type { HealthOptions, ServerHealth, ServerSummary } from './types.js'

/**
 * Asks at once for the server, its keys and its traffic, and gives what was answered: it does not throw when a part fails,
 * only when it is aborted. A server that is down is asked again as every call is (some 7 s); `outline.with({ retry: 0 })` does not wait.
 *
 * @example
 * const { healthy, server, keyCount, error } = await outline.server.summary()
 * if (!healthy) console.error(error)
 */
export async function summary(api: OutlineApi, options?: StepOptions): Promise<ServerSummary> {
  const [server, keys, usage] = await Promise.allSettled([get(api, options), list(api, options), transfer(api, options)])
  options?.signal?.throwIfAborted()
  const failed = [server, keys, usage].find((part) => part.status === 'rejected')
  const result: ServerSummary = { healthy: !failed }
  if (server.status === 'fulfilled') result.server = server.value
  if (keys.status === 'fulfilled') result.keyCount = keys.value.length
  if (usage.status === 'fulfilled') {
    result.usage = { totalBytes: Object.values(usage.value).reduce((sum, bytes) => sum + bytes, 0), bytesByAccessKey: usage.value }
  }
  if (failed) result.error = failed.reason
  return result
}

const known = /* @__PURE__ */ new WeakMap<OutlineApi, ServerHealth>()

/**
 * Tells whether the server answers, without throwing. An answer is kept for `maxAgeMs` (default 30,000 ms; 0 asks anew), good or bad.
 * A server that is down is asked again as every call is (some 7 s); `outline.with({ retry: 0 })` does not wait.
 *
 * @example
 * const { healthy } = await outline.server.health({ maxAgeMs: 0 })
 */
export async function health(api: OutlineApi, options: HealthOptions = {}, callOptions?: StepOptions): Promise<ServerHealth> {
  const { maxAgeMs = 30_000 } = options
  const last = known.get(api)
  if (last && Date.now() - last.checkedAt < maxAgeMs) return last
  const answer = await get(api, callOptions).then(
    () => ({}),
    (error: unknown) => ({ error }),
  )
  callOptions?.signal?.throwIfAborted()
  const now: ServerHealth = { healthy: !('error' in answer), checkedAt: Date.now(), ...answer }
  known.set(api, now)
  return now
}
