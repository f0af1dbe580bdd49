import { mapCall, path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { recoverGone } from '../../gone.js'
import { ApiKeysSchema, NewApiKeySchema } from './schemas.js'
import type { ApiKey, CreateApiKeyBody, CreateApiKeyResult } from './types.js'

/**
 * Lists the keys of the user for the Client API, all at once.
 *
 * @example
 * const unused = (await panel.client.apiKeys.list()).filter(({ last_used_at }) => last_used_at === null)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, options?: CallOptions): Call<ApiKey[]> {
  return api.request({ op: 'client.apiKeys.list', path: '/account/api-keys', pick: 'data', schema: ApiKeysSchema }, options)
}

/**
 * Makes a key for the Client API, with all rights of the user; a user has 25 at the most. It is never asked for twice.
 *
 * @throws BadRequestError when there are 25 already.
 * @example
 * const { key } = await panel.client.apiKeys.create({ description: 'backups', allowed_ips: ['203.0.113.7'] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, body: CreateApiKeyBody, options?: CallOptions): Call<CreateApiKeyResult> {
  const spec = { op: 'client.apiKeys.create', method: 'POST', path: '/account/api-keys', body, retry: 'never' } as const
  return mapCall(api.request({ ...spec, schema: NewApiKeySchema }, options), spec.op, (created) => {
    const { identifier, meta } = created
    if (!identifier || !meta.secret_token) throw new TypeError('No key')
    return { ...created, key: identifier + meta.secret_token }
  })
}

/**
 * Deletes a key: it opens nothing from then on.
 *
 * @param identifier the first 16 characters of the key
 * @throws NotFoundError when there is none.
 * @example
 * await panel.client.apiKeys.delete('ptlc_4cQ0x8DGMDs')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, identifier: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.apiKeys.delete', method: 'DELETE', path: path`/account/api-keys/${identifier}` } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
