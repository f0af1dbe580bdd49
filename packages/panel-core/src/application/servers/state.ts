import { ActionFailedError, waitFor } from '@infra/core'
import type { Call, CallOptions, WaitOptions } from '@infra/core'
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
 * Waits until a server is installed, and gives it. Looks after 2 seconds, and then less and less often, up to every 10 seconds;
 * the deadline is half an hour unless `timeoutMs` says otherwise, since games can be large.
 *
 * @throws ActionFailedError when the installation fails: `code` is the server's status, `action` the server.
 * @throws WaitTimeoutError at the deadline.
 * @example
 * await panel.application.servers.reinstall(1)
 * const { status } = await panel.application.servers.waitForInstall(1, { onProgress: (state) => console.log(state) })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function waitForInstall(api: ApplicationApi, id: number, options: WaitOptions<ServerStatus> = {}): Promise<Server> {
  const { op = 'application.servers.waitForInstall', timeoutMs = 1_800_000, intervalMs = 2000, capMs = 10_000, ...rest } = options
  return waitFor(
    async (signal) => {
      const server = await get(api, id, {}, { signal })
      const { status } = server
      if (status === 'install_failed' || status === 'reinstall_failed')
        throw new ActionFailedError(`${op}: server ${id} could not be installed (${status})`, { code: status, action: server })
      return status === 'installing' ? { done: false, pending: status } : { done: true, value: server }
    },
    { op, timeoutMs, intervalMs, capMs, ...rest },
  )
}
