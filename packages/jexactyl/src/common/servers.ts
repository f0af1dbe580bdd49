import type { Call, CallOptions, Paginated, WaitOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { getServer, listServers, waitForServerInstall, waitForServerTransfer } from '@infra/panel-core/client/servers'
import type { ListServersQuery } from '@infra/panel-core/client/servers'
import type { JexactylClientApi } from '../api.js'
import { checkedBy } from '../checked-by.js'
import { ServerSchema, ServerWithPermissionsSchema } from './schemas.js'
import type { OneServerWith, ServerInclude, ServerWith, ServerWithPermissions } from './types.js'

/**
 * Lists the servers that the key's user owns or was invited to, 50 on a page (100 at the most). They come in no order that
 * the panel promises.
 *
 * @example
 * for await (const { identifier, name } of jexactyl.client.servers.list()) console.log(identifier, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function list<const I extends ServerInclude = never>(
  api: JexactylClientApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  return listServers(checkedBy(api, ServerSchema), query, options)
}

/**
 * Gets a server by its short or long id, with what the key's user may do there.
 *
 * @throws NotFoundError when there is none, and also when it is not the user's.
 * @example
 * const { name, status } = await jexactyl.client.servers.get('1a7ce997')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function get<const I extends ServerInclude = never>(
  api: JexactylClientApi,
  server: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<OneServerWith<I>> {
  return getServer(checkedBy(api, ServerWithPermissionsSchema), server, query, options)
}

/**
 * Waits until a server is installed, and gives it. It is looked at every 2 to 10 seconds.
 *
 * @throws ActionFailedError when the installation failed: `code` is `install_failed` or `reinstall_failed`.
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The installation goes on.
 * @example
 * await jexactyl.client.settings.reinstall('1a7ce997')
 * await jexactyl.client.servers.waitForInstall('1a7ce997')
 */
export function waitForInstall(
  api: JexactylClientApi,
  server: string,
  options?: WaitOptions<ServerWithPermissions['status']>,
): Promise<ServerWithPermissions> {
  return waitForServerInstall(checkedBy(api, ServerWithPermissionsSchema), server, options)
}

/**
 * Waits until a server has moved to another node, or stays where it is since that failed: the panel does not tell which, but
 * `node` says where it is. It is looked at every 2 to 10 seconds.
 *
 * @throws WaitTimeoutError at the deadline: half an hour unless `timeoutMs` says otherwise. The move goes on.
 * @example
 * const { node } = await jexactyl.client.servers.waitForTransfer('1a7ce997')
 */
export function waitForTransfer(api: JexactylClientApi, server: string, options?: WaitOptions<string>): Promise<ServerWithPermissions> {
  return waitForServerTransfer(checkedBy(api, ServerWithPermissionsSchema), server, options)
}
