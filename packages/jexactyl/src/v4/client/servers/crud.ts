import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ClientApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { requestText } from '../../texts.js'
import { ServerSchema, ServerWithPermissionsSchema } from './schemas.js'
import type { ListServersQuery, OneServerWith, ServerInclude, ServerWith } from './types.js'

/**
 * Lists the servers that the key's user owns or was invited to, 50 on a page (100 at the most).
 *
 * @example
 * for await (const { identifier, name } of panel.client.servers.list()) console.log(identifier, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function list<const I extends ServerInclude = never>(
  api: JexactylV4ClientApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  return api.list(
    { op: 'client.servers.list', path: '', ...listQuery(query, false), schema: ServerSchema },
    options,
  ) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server by its short or long id, with what the key's user may do there.
 *
 * @throws NotFoundError when there is none, and also when it is not the user's.
 * @example
 * const server = await panel.client.servers.get('1a7ce997', { include: ['egg'] })
 * console.log(server.name, server.relationships.egg.name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function get<const I extends ServerInclude = never>(
  api: JexactylV4ClientApi,
  server: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<OneServerWith<I>> {
  const spec = { op: 'client.servers.get', path: path`/servers/${server}`, query: toQuery(query), schema: ServerWithPermissionsSchema }
  return api.request(spec, options) as unknown as Call<OneServerWith<I>>
}

/**
 * Asks the panel's AI about a server, where those who run the panel switched it on, and gives its answer.
 *
 * @throws ServerError (500) when it is off.
 * @example
 * const answer = await panel.client.servers.askAi('1a7ce997', 'Why does it not start?')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function askAi(api: JexactylV4ClientApi, server: string, query: string, options?: CallOptions): Call<string> {
  return requestText(api, { op: 'client.servers.askAi', method: 'POST', path: path`/servers/${server}/ai`, body: { query } }, options)
}

/**
 * Gets what a server can be upgraded to, where the panel sells upgrades. The answer was not determined.
 *
 * @example
 * console.log(await panel.client.servers.getUpgradeOptions('1a7ce997'))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function getUpgradeOptions(api: JexactylV4ClientApi, server: string, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'client.servers.getUpgradeOptions', path: path`/servers/${server}/upgrade` }, options)
}

/**
 * Upgrades a server, where the panel sells upgrades. It is never sent twice. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.client.servers.upgrade('1a7ce997', { product_id: 2 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function upgrade(api: JexactylV4ClientApi, server: string, body: unknown, options?: CallOptions): Call<unknown> {
  const spec = { op: 'client.servers.upgrade', method: 'POST', path: path`/servers/${server}/upgrade`, body, retry: 'never' } as const
  return api.request(spec, options)
}

/**
 * Pays for an upgrade, where the panel sells upgrades. It is never sent twice. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.client.servers.chargeUpgrade('1a7ce997', { product_id: 2 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function chargeUpgrade(api: JexactylV4ClientApi, server: string, body: unknown, options?: CallOptions): Call<unknown> {
  const spec = { op: 'client.servers.chargeUpgrade', method: 'POST', path: path`/servers/${server}/upgrade/charge`, body } as const
  return api.request({ ...spec, retry: 'never' }, options)
}
