import type { Call, CallOptions } from '@infra/core'
import { disableTwoFactor as switchOff } from '@infra/panel-core/client/account'
import type { JexactylV4ClientApi } from '../../api.js'
import { AccountSchema } from '../../../common/schemas.js'
import type { Account, SetUpAccountBody } from './types.js'

/**
 * Gets the user that the key belongs to.
 *
 * @throws PermissionDeniedError when the account is suspended: 4.x tells by a 403 without words.
 * @example
 * const { username, admin } = await panel.client.account.get()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function get(api: JexactylV4ClientApi, options?: CallOptions): Call<Account> {
  return api.request({ op: 'client.account.get', path: '/account', schema: AccountSchema }, options)
}

/**
 * Gives an account its name and password. Panels also take it from an account that has both, and change them.
 *
 * @example
 * await panel.client.account.setUp({ username: 'alice', password: 'correct horse' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function setUp(api: JexactylV4ClientApi, body: SetUpAccountBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.setUp', method: 'POST', path: '/account/setup', body, secrets: [body.password] } as const
  return api.request(spec, options)
}

/**
 * Gives the account a picture. Neither what the panel takes nor what it answers was determined: the body is sent as it is, a
 * `FormData` as a form.
 *
 * @example
 * const form = new FormData()
 * form.set('avatar', new Blob(['…'], { type: 'image/png' }), 'alice.png')
 * await panel.client.account.uploadAvatar(form)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function uploadAvatar(api: JexactylV4ClientApi, body: unknown, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'client.account.uploadAvatar', method: 'POST', path: '/account/avatar', body }, options)
}

/**
 * Takes the account's picture away. What the panel answers was not determined.
 *
 * @example
 * await panel.client.account.removeAvatar()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function removeAvatar(api: JexactylV4ClientApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'client.account.removeAvatar', method: 'DELETE', path: '/account/avatar' }, options)
}

/**
 * Switches two factors off. Panels of 2024 have no such route (`UnsupportedVersionError`): there it is that of 3.x.
 *
 * @throws BadRequestError when the password is wrong.
 * @example
 * await panel.client.account.disableTwoFactor('correct horse')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function disableTwoFactor(api: JexactylV4ClientApi, password: string, options?: CallOptions): Call<void> {
  return switchOff(api, password, options)
}
