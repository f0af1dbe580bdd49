import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { toQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import {
  ActivityLogSchema,
  ServerResourcesSchema,
  ServerSchema,
  ServerWithPermissionsSchema,
  WebsocketCredentialsSchema,
} from './schemas.js'
import type {
  ActivityInclude,
  ActivityWith,
  ListActivityQuery,
  ListServersQuery,
  OneServerWith,
  PowerSignal,
  ServerInclude,
  ServerResources,
  ServerWith,
  WebsocketCredentials,
} from './types.js'

/**
 * Lists the servers that the key's user owns or was invited to, 50 on a page (100 at the most). They come in no order that
 * the panel promises.
 *
 * @example
 * for await (const { identifier, name } of panel.client.servers.list()) console.log(identifier, name)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list<const I extends ServerInclude = never>(
  api: ClientApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  const spec = { op: 'client.servers.list', path: '', pick: 'data', query: toQuery(query), schema: ServerSchema }
  return api.list(spec, options) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server by its short or long id, with what the key's user may do there.
 *
 * @throws NotFoundError when there is none, and also when it is not the user's.
 * @example
 * const server = await panel.client.servers.get('1a7ce997', { include: ['egg'] })
 * console.log(server.name, server.relationships.egg.name)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get<const I extends ServerInclude = never>(
  api: ClientApi,
  server: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<OneServerWith<I>> {
  const spec = { op: 'client.servers.get', path: path`/servers/${server}`, query: toQuery(query), schema: ServerWithPermissionsSchema }
  return api.request(spec, options) as unknown as Call<OneServerWith<I>>
}

/**
 * Gets whether a server runs and what it uses. The panel keeps an answer for 20 seconds: for more, watch the console.
 *
 * @example
 * const { current_state, resources } = await panel.client.servers.getResources('1a7ce997')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getResources(api: ClientApi, server: string, options?: CallOptions): Call<ServerResources> {
  const spec = { op: 'client.servers.getResources', path: path`/servers/${server}/resources`, schema: ServerResourcesSchema }
  return api.request(spec, options)
}

/**
 * Gets what opens a console. You will rather want `console`, which renews it too.
 *
 * @example
 * const { socket } = await panel.client.servers.getWebsocket('1a7ce997')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getWebsocket(api: ClientApi, server: string, options?: CallOptions): Call<WebsocketCredentials> {
  const spec = { op: 'client.servers.getWebsocket', path: path`/servers/${server}/websocket`, pick: 'data' }
  return api.request({ ...spec, schema: WebsocketCredentialsSchema }, options)
}

/**
 * Lists what was done with a server, the latest first unless `sort` says otherwise.
 *
 * @example
 * for await (const { event, timestamp } of panel.client.servers.listActivity('1a7ce997')) console.log(timestamp, event)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function listActivity<const I extends ActivityInclude = never>(
  api: ClientApi,
  server: string,
  query: ListActivityQuery<I> = {},
  options?: CallOptions,
): Paginated<ActivityWith<I>> {
  const spec = { op: 'client.servers.listActivity', path: path`/servers/${server}/activity`, pick: 'data', query: toQuery(query) }
  return api.list({ ...spec, schema: ActivityLogSchema }, options) as unknown as Paginated<ActivityWith<I>>
}

/**
 * Sends a line to a server's console. It is never sent twice. What it answers is seen in the console only: see `runCommand`
 * there.
 *
 * @throws ServerError (502) when the server does not run.
 * @example
 * await panel.client.servers.sendCommand('1a7ce997', 'say Restart in five minutes')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function sendCommand(api: ClientApi, server: string, command: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.servers.sendCommand', method: 'POST', path: path`/servers/${server}/command`, body: { command } } as const
  return api.request({ ...spec, retry: 'never' }, options)
}

/**
 * Starts, stops, restarts or kills a server. The answer comes before it is done: wait for the state with `waitForState`,
 * after a restart with that of the console, since the panel goes on to say `running` for 20 seconds.
 *
 * @example
 * await panel.client.servers.setPower('1a7ce997', 'restart')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function setPower(api: ClientApi, server: string, signal: PowerSignal, options?: CallOptions): Call<void> {
  const spec = { op: 'client.servers.setPower', method: 'POST', path: path`/servers/${server}/power`, body: { signal } } as const
  // Sent twice, a restart happens twice; the others ask for a state.
  return api.request({ ...spec, ...(signal === 'restart' ? { retry: 'never' } : { idempotent: true }) }, options)
}
