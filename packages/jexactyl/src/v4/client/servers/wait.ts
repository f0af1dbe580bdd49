import { ActionFailedError, waitFor } from '@infra/core'
import type { PollResult, WaitOptions } from '@infra/core'
import type { JexactylV4ClientApi } from '../../api.js'
import { get } from './crud.js'
import type { ServerStatus, ServerWithPermissions } from './types.js'

/** For work of minutes. */
const LONG = { intervalMs: 2000, capMs: 10_000, timeoutMs: 900_000 }

/**
 * Waits until a server is installed, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when the installation failed: `code` is `install_failed` or `reinstall_failed`.
 * @throws WaitTimeoutError at the deadline: 15 minutes unless `timeoutMs` says otherwise. The installation goes on.
 * @example
 * await panel.client.settings.reinstall('1a7ce997')
 * await panel.client.servers.waitForInstall('1a7ce997', { onProgress: (status) => console.log(status) })
 */
export function waitForInstall(
  api: JexactylV4ClientApi,
  server: string,
  options?: WaitOptions<ServerStatus | null>,
): Promise<ServerWithPermissions> {
  const op = 'client.servers.waitForInstall'
  const look = async (signal: AbortSignal): Promise<PollResult<ServerWithPermissions, ServerStatus | null>> => {
    const seen = await get(api, server, {}, { signal })
    const { status } = seen
    if (status === 'install_failed' || status === 'reinstall_failed')
      throw new ActionFailedError(`${op}: the installation of server ${server} failed (${status})`, { code: status, action: seen })
    return status === 'installing' ? { done: false, pending: status } : { done: true, value: seen }
  }
  return waitFor(look, { op, ...LONG, ...options })
}

/**
 * Waits until a server has moved to another node, or stays where it is since that failed: the panel does not tell which, but
 * `node` says where it is. It is looked at every 2 to 10 seconds.
 *
 * @throws WaitTimeoutError at the deadline: 15 minutes unless `timeoutMs` says otherwise. The move goes on.
 * @example
 * const { node } = await panel.client.servers.waitForTransfer('1a7ce997', { timeoutMs: 3_600_000 })
 */
export function waitForTransfer(api: JexactylV4ClientApi, server: string, options?: WaitOptions<string>): Promise<ServerWithPermissions> {
  const look = async (signal: AbortSignal): Promise<PollResult<ServerWithPermissions, string>> => {
    const seen = await get(api, server, {}, { signal })
    return seen.is_transferring ? { done: false, pending: seen.node } : { done: true, value: seen }
  }
  return waitFor(look, { op: 'client.servers.waitForTransfer', ...LONG, ...options })
}
