import { ActionFailedError, mapLimit, waitFor } from '@infra/core'
import type { BatchInput, BatchResult, PollResult, WaitOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { get, getResources } from './crud.js'
import type { GetResourcesOfManyOptions, PowerState, ServerResources, ServerWithPermissions } from './types.js'

/** For work of minutes. */
const LONG = { intervalMs: 2000, capMs: 10_000, timeoutMs: 1_800_000 }

/**
 * Waits until a server is installed, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when the installation failed: `code` is `install_failed` or `reinstall_failed`.
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The installation goes on.
 * @example
 * await panel.client.settings.reinstall('1a7ce997')
 * await panel.client.servers.waitForInstall('1a7ce997', { onProgress: (status) => console.log(status) })
 */
export function waitForInstall(
  api: ClientApi,
  server: string,
  options?: WaitOptions<ServerWithPermissions['status']>,
): Promise<ServerWithPermissions> {
  const op = 'client.servers.waitForInstall'
  const look = async (signal: AbortSignal): Promise<PollResult<ServerWithPermissions, ServerWithPermissions['status']>> => {
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
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The move goes on.
 * @example
 * const { node } = await panel.client.servers.waitForTransfer('1a7ce997', { timeoutMs: 3_600_000 })
 */
export function waitForTransfer(api: ClientApi, server: string, options?: WaitOptions<string>): Promise<ServerWithPermissions> {
  const look = async (signal: AbortSignal): Promise<PollResult<ServerWithPermissions, string>> => {
    const seen = await get(api, server, {}, { signal })
    return seen.is_transferring ? { done: false, pending: seen.node } : { done: true, value: seen }
  }
  return waitFor(look, { op: 'client.servers.waitForTransfer', ...LONG, ...options })
}

/**
 * Waits until a server is in a power state, and gives what it uses then. It is looked at every 5 seconds, but the panel keeps
 * an answer for 20: the state comes late, and one that it just left (`running` after a restart) may be taken for reached. The
 * console sees each change at once: after a restart use its `waitForState` with `next`.
 *
 * @throws WaitTimeoutError at the deadline: 5 minutes unless `timeoutMs` says otherwise; `pending` is the last state. A server
 *   that is suspended is `offline`, so a wait for another state lasts until then.
 * @throws ServerStateError while the server is being installed, restored or moved.
 * @example
 * await panel.client.servers.setPower('1a7ce997', 'stop')
 * await panel.client.servers.waitForState('1a7ce997', 'offline')
 */
export function waitForState(
  api: ClientApi,
  server: string,
  state: PowerState,
  options?: WaitOptions<PowerState>,
): Promise<ServerResources> {
  const look = async (signal: AbortSignal): Promise<PollResult<ServerResources, PowerState>> => {
    const seen = await getResources(api, server, { signal })
    // `stopped` is what the panel says when Wings says nothing.
    const current = seen.current_state === 'stopped' ? 'offline' : seen.current_state
    return current === state ? { done: true, value: seen } : { done: false, pending: seen.current_state }
  }
  return waitFor(look, { op: 'client.servers.waitForState', intervalMs: 5000, factor: 1, ...options })
}

/**
 * Gets what many servers use, four requests at a time, and says of each server whether that worked. A 429 is waited out. The
 * panel keeps an answer for 20 seconds, so asking more often gives the same.
 *
 * @param servers short or long ids: an array, or anything that gives them one by one
 * @example
 * const ids = (await panel.client.servers.list().all()).map(({ identifier }) => identifier)
 * for (const result of await panel.client.servers.getResourcesOfMany(ids))
 *   console.log(result.item, result.ok ? result.value.current_state : result.error)
 */
export function getResourcesOfMany(
  api: ClientApi,
  servers: BatchInput<string>,
  { onProgress, ...options }: GetResourcesOfManyOptions = {},
): Promise<BatchResult<string, ServerResources>[]> {
  const { signal } = options
  return mapLimit(servers, 4, (server) => getResources(api, server, options), {
    op: 'client.servers.getResourcesOfMany',
    onError: 'collect',
    onProgress,
    signal,
  })
}
