import type { WaitOptions } from '@infra/core'
import { waitForServerInstall, waitForServerTransfer } from '@infra/panel-core/client/servers'
import { checkedBy } from '../../../checked-by.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { ServerWithPermissionsSchema } from './schemas.js'
import type { ServerWithPermissions } from './types.js'

/**
 * Waits until a server is installed, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when the installation failed: `code` is `install_failed` or `reinstall_failed`.
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The installation goes on.
 * @example
 * await panel.client.settings.reinstall('1a7ce997')
 * const { renewal } = await panel.client.servers.waitForInstall('1a7ce997', { onProgress: (status) => console.log(status) })
 */
export function waitForInstall(
  api: JexactylV3ClientApi,
  server: string,
  options?: WaitOptions<ServerWithPermissions['status']>,
): Promise<ServerWithPermissions> {
  return waitForServerInstall(
    checkedBy(api, ServerWithPermissionsSchema),
    server,
    options,
  ) as Promise<unknown> as Promise<ServerWithPermissions>
}

/**
 * Waits until a server has moved to another node, or stays where it is since that failed: the panel does not tell which, but
 * `node` says where it is. It is looked at every 2 to 10 seconds.
 *
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The move goes on.
 * @example
 * const { node } = await panel.client.servers.waitForTransfer('1a7ce997', { timeoutMs: 3_600_000 })
 */
export function waitForTransfer(api: JexactylV3ClientApi, server: string, options?: WaitOptions<string>): Promise<ServerWithPermissions> {
  return waitForServerTransfer(
    checkedBy(api, ServerWithPermissionsSchema),
    server,
    options,
  ) as Promise<unknown> as Promise<ServerWithPermissions>
}
