import { ActionFailedError, waitFor } from '@infra/core'
import type { Call, CallOptions, PollResult, WaitOptions } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { idPath } from '../../id-path.js'
import { get } from './crud.js'
import type { Server, ServerStatus } from './types.js'

/**
 * Suspends a server: its users cannot use it any more. One that is suspended stays so.
 *
 * @throws ConflictError while it moves to another node; WingsError when Wings cannot be reached, and then it is not suspended.
 * @example
 * await panel.application.servers.suspend(1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function suspend(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.servers.suspend', method: 'POST', path: idPath`/servers/${id}/suspend` } as const
  return api.request({ ...spec, idempotent: true }, options)
}

/**
 * Gives a suspended server back to its users.
 *
 * @throws ConflictError while it moves to another node; WingsError when Wings cannot be reached, and then it stays suspended.
 * @example
 * await panel.application.servers.unsuspend(1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function unsuspend(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.servers.unsuspend', method: 'POST', path: idPath`/servers/${id}/unsuspend` } as const
  return api.request({ ...spec, idempotent: true }, options)
}

/**
 * Installs a server again, which may overwrite its files. See {@link waitForInstall}.
 *
 * @throws WingsError when Wings cannot be reached.
 * @example
 * await panel.application.servers.reinstall(1)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function reinstall(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.servers.reinstall', method: 'POST', path: idPath`/servers/${id}/reinstall` }, options)
}

/**
 * Waits until a server is installed, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when the installation failed: `code` is `install_failed` or `reinstall_failed`.
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The installation goes on.
 * @example
 * await panel.application.servers.reinstall(1)
 * const { status } = await panel.application.servers.waitForInstall(1, { onProgress: (state) => console.log(state) })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function waitForInstall(api: ApplicationApi, id: number, options?: WaitOptions<ServerStatus>): Promise<Server> {
  const op = 'application.servers.waitForInstall'
  const look = async (signal: AbortSignal): Promise<PollResult<Server, ServerStatus>> => {
    const seen = await get(api, id, {}, { signal })
    const { status } = seen
    if (status === 'install_failed' || status === 'reinstall_failed')
      throw new ActionFailedError(`${op}: the installation of server ${id} failed (${status})`, { code: status, action: seen })
    return status === 'installing' ? { done: false, pending: status } : { done: true, value: seen }
  }
  return waitFor(look, { op, intervalMs: 2000, capMs: 10_000, timeoutMs: 1_800_000, ...options })
}
