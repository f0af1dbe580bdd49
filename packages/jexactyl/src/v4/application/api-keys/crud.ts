import type { Call, CallOptions, Paginated } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { withHints } from '../../../errors.js'
import { ApplicationApiKeySchema } from './schemas.js'
import type { ApplicationApiKey, CreateApplicationApiKeyBody, ListApplicationApiKeysQuery } from './types.js'

/**
 * Lists the keys for the Application API, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { identifier, last_used_at } of panel.application.apiKeys.list()) console.log(identifier, last_used_at)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list(
  api: JexactylV4ApplicationApi,
  query: ListApplicationApiKeysQuery = {},
  options?: CallOptions,
): Paginated<ApplicationApiKey> {
  const spec = { op: 'application.apiKeys.list', path: '/api' } as const
  return api.list({ ...spec, ...listQuery(query), schema: ApplicationApiKeySchema }, options)
}

/**
 * Creates a key. The panel gives its beginning only, and shows the whole of it nowhere: keys for programs are better made in the
 * panel, or with a client key.
 *
 * @example
 * const { identifier } = await panel.application.apiKeys.create({ memo: 'ci', permissions: { r_servers: '1' } })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create(api: JexactylV4ApplicationApi, body: CreateApplicationApiKeyBody, options?: CallOptions): Call<ApplicationApiKey> {
  const hints = { on500: 'the permissions must be an object' }
  return api.request(
    withHints({ op: 'application.apiKeys.create', method: 'POST', path: '/api', body, schema: ApplicationApiKeySchema }, hints),
    options,
  )
}

/**
 * Deletes a key; whoever uses it is locked out at once.
 *
 * @param key its id, not its identifier
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.apiKeys.delete(10)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, key: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.apiKeys.delete', method: 'DELETE', path: idPath`/api/${key}`, recover: recoverGone } as const
  return api.request(spec, options)
}
