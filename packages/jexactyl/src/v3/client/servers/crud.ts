import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { getServer, listServers } from '@infra/panel-core/client/servers'
import type { ListServersQuery } from '@infra/panel-core/client/servers'
import { checkedBy } from '../../../checked-by.js'
import { checkText, checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { ServerSchema, ServerWithPermissionsSchema } from './schemas.js'
import type { EditServerResourceBody, OneServerWith, ServerInclude, ServerWith } from './types.js'

/**
 * Lists the servers that the key's user owns or was invited to, 50 on a page (100 at the most). They come in no order that
 * the panel promises.
 *
 * @example
 * for await (const { name, renewal } of panel.client.servers.list()) console.log(name, `${renewal} days`)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function list<const I extends ServerInclude = never>(
  api: JexactylV3ClientApi,
  query: ListServersQuery<I> = {},
  options?: CallOptions,
): Paginated<ServerWith<I>> {
  return listServers(checkedBy(api, ServerSchema), query, options) as unknown as Paginated<ServerWith<I>>
}

/**
 * Gets a server by its short or long id, with what the key's user may do there.
 *
 * @throws NotFoundError when there is none, and also when it is not the user's.
 * @example
 * const { name, renewable, renewal } = await panel.client.servers.get('1a7ce997')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function get<const I extends ServerInclude = never>(
  api: JexactylV3ClientApi,
  server: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<OneServerWith<I>> {
  return getServer(checkedBy(api, ServerWithPermissionsSchema), server, query, options) as unknown as Call<OneServerWith<I>>
}

/**
 * Renews a server for credits, by as many days as the administrator set. One that is suspended runs again. It may be called once
 * a minute, together with making and deleting servers.
 *
 * @throws BadRequestError when there are not enough credits.
 * @throws RateLimitError when another one was made, renewed or deleted less than a minute ago.
 * @example
 * await panel.client.servers.renew('1a7ce997')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function renew(api: JexactylV3ClientApi, server: string, options?: CallOptions): Call<void> {
  return api.request({ op: 'client.servers.renew', method: 'POST', path: path`/servers/${server}/renew` }, options)
}

/**
 * Gives a server more of a resource, or takes some away. CPU, memory and disk are moved from or to the owner's account; the
 * limits cost nothing. It may be called five times a minute. It is never sent twice.
 *
 * @throws BadRequestError when the user is not the owner, has too little, or the administrator set a limit or switched it off.
 * @throws ServerError (500) also when less than nothing would be left.
 * @throws RateLimitError when it was called five times in the last minute.
 * @example
 * await panel.client.servers.editResource('1a7ce997', { resource: 'memory', amount: 1024 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function editResource(api: JexactylV3ClientApi, server: string, body: EditServerResourceBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.servers.editResource', method: 'POST', path: path`/servers/${server}/edit`, body, retry: 'never' } as const
  const checked = { ...spec, check: () => checkWhole('amount', body.amount, Number.MIN_SAFE_INTEGER) }
  return api.request<void>(withHints(checked, { on500: 'less than nothing would be left' }), options)
}

/**
 * Sets the picture behind a server, or takes it away.
 *
 * @param url address of the picture; null takes it away
 * @throws UnprocessableEntityError when it is not an address.
 * @example
 * await panel.client.servers.setBackground('1a7ce997', 'https://example.com/forest.png')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function setBackground(api: JexactylV3ClientApi, server: string, url: string | null, options?: CallOptions): Call<void> {
  const spec = { op: 'client.servers.setBackground', method: 'POST', path: path`/servers/${server}/background`, body: { bg: url } } as const
  return api.request({ ...spec, idempotent: true }, options)
}

/**
 * Deletes a server of the user's with all that is on it, for good; its resources go back to the account. It may be called once a
 * minute, together with making and renewing servers. It is never sent twice.
 *
 * @param name must be there; panels of 3.7.3 do not compare it with the server's
 * @throws ServerError (500) also when the user is not the owner, or when the administrator switched it off.
 * @throws RateLimitError when another one was made, renewed or deleted less than a minute ago.
 * @example
 * await panel.client.servers.delete('1a7ce997', 'Survival')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function remove(api: JexactylV3ClientApi, server: string, name: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'client.servers.delete',
    method: 'POST',
    path: path`/servers/${server}/delete`,
    body: { name },
    retry: 'never',
  } as const
  const hinted = withHints({ ...spec, check: () => checkText('name', name) }, { on500: 'you may not be the owner, or deletion is off' })
  return api.request<void>(hinted, options)
}
