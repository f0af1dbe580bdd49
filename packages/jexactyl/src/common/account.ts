import type { Call, CallOptions } from '@infra/core'
import type { JexactylClientApi } from '../api.js'
import { AccountSchema } from './schemas.js'
import type { Account } from './types.js'

/**
 * Gets the user that the key belongs to.
 *
 * @example
 * const { username, admin } = await jexactyl.client.account.get()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function get(api: JexactylClientApi, options?: CallOptions): Call<Account> {
  return api.request({ op: 'client.account.get', path: '/account', schema: AccountSchema }, options)
}
