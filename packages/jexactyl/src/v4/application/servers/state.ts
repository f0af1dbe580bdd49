import { ActionFailedError, InvalidInputError, waitFor } from '@infra/core'
import type { StepOptions, WaitOptions } from '@infra/core'
import { idPath, told } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { withHints } from '../../../errors.js'
import type { ServerStatus } from '../../client/servers/types.js'
import { get } from './crud.js'
import type { Server } from './types.js'

/** Whether the panel takes a server of that status for one that is not installed. */
const isUninstalled = (status: ServerStatus | null): boolean => status === 'installing' || status === 'install_failed'

/**
 * Says that a server counts as installed, or as being installed. The panel can only turn it over, so the server is looked at
 * first, and left alone when it is as asked. The panel keeps one status alone: that of a server that is suspended, or restores a
 * backup, would be lost, and is not touched.
 *
 * @throws InvalidInputError when the server has another status than `installing` and is to count as being installed.
 * @throws ServerError (500) when the installation failed: it has to be installed again.
 * @example
 * await panel.application.servers.setInstalled(1, true)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export async function setInstalled(api: JexactylV4ApplicationApi, id: number, installed: boolean, options?: StepOptions): Promise<void> {
  const op = 'application.servers.setInstalled'
  const status = told(op, await get(api, id, {}, options), 'status')
  if (isUninstalled(status) !== installed) return
  if (status && !isUninstalled(status))
    throw new InvalidInputError(`${op}: server ${id} is ${status}, which the panel would forget. Nothing was sent`, { field: 'installed' })
  const spec = { op, method: 'POST', path: idPath`/servers/${id}/toggle`, retry: 'never' } as const
  await api.request(withHints(spec, { on500: 'a server whose installation failed has to be installed again' }), options)
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
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function waitForInstall(api: JexactylV4ApplicationApi, id: number, options: WaitOptions<ServerStatus> = {}): Promise<Server> {
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
