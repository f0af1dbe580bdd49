import { ActionFailedError, waitFor } from '@infra/core'
import type { PollResult, WaitOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { get } from './crud.js'
import type { Backup } from './types.js'

/**
 * Waits until a backup is complete, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when it failed; `action` holds it.
 * @throws WaitTimeoutError at the deadline: 15 minutes unless `timeoutMs` says otherwise. The backup goes on.
 * @example
 * const { uuid } = await panel.client.backups.create('1a7ce997')
 * const { bytes, checksum } = await panel.client.backups.wait('1a7ce997', uuid)
 */
export function wait(api: ClientApi, server: string, backup: string, options?: WaitOptions<Backup>): Promise<Backup> {
  const look = async (signal: AbortSignal): Promise<PollResult<Backup, Backup>> => {
    const seen = await get(api, server, backup, { signal })
    if (seen.completed_at === null) return { done: false, pending: seen }
    if (!seen.is_successful) throw new ActionFailedError(`client.backups.wait: backup ${backup} failed`, { action: seen })
    return { done: true, value: seen }
  }
  return waitFor(look, { op: 'client.backups.wait', intervalMs: 2000, capMs: 10_000, timeoutMs: 900_000, ...options })
}
