import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { toQuery } from '../../query.js'
import { ActivityLogSchema } from '../servers/schemas.js'
import type { ActivityInclude, ActivityWith, ListActivityQuery } from '../servers/types.js'
import { AccountSchema, PermissionsSchema, RecoveryTokensSchema, TwoFactorSetupSchema } from './schemas.js'
import type { Account, EnableTwoFactorBody, PermissionGroup, TwoFactorSetup, UpdateEmailBody, UpdatePasswordBody } from './types.js'

/**
 * Gets the user that the key belongs to.
 *
 * @example
 * const { username, admin } = await panel.client.account.get()
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get(api: ClientApi, options?: CallOptions): Call<Account> {
  return api.request({ op: 'client.account.get', path: '/account', schema: AccountSchema }, options)
}

/**
 * Changes the e-mail address of the account. New panels allow this only now and then (429).
 *
 * @throws BadRequestError with the code `InvalidPasswordProvidedException` when the password is wrong.
 * @example
 * await panel.client.account.updateEmail({ email: 'alice@example.com', password: 'correct horse' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function updateEmail(api: ClientApi, body: UpdateEmailBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.updateEmail', method: 'PUT', path: '/account/email', body, secrets: [body.password] } as const
  return api.request(spec, options)
}

/**
 * Changes the password of the account.
 *
 * @throws BadRequestError when `current_password` is wrong.
 * @example
 * await panel.client.account.updatePassword({ current_password: 'correct horse', password: 'battery staple' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function updatePassword(api: ClientApi, body: UpdatePasswordBody, options?: CallOptions): Call<void> {
  const { current_password, password } = body
  const spec = { op: 'client.account.updatePassword', method: 'PUT', path: '/account/password' } as const
  const secrets = [current_password, password]
  // The second time the old one would be wrong, although it is changed.
  return api.request({ ...spec, body: { ...body, password_confirmation: password }, secrets, idempotent: false }, options)
}

/**
 * Gets what an authenticator app needs to begin. Two factors are on after `enableTwoFactor` only.
 *
 * @throws BadRequestError when they are on already.
 * @example
 * const { image_url_data } = await panel.client.account.getTwoFactor()
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getTwoFactor(api: ClientApi, options?: CallOptions): Call<TwoFactorSetup> {
  return api.request(
    { op: 'client.account.getTwoFactor', path: '/account/two-factor', pick: 'data', schema: TwoFactorSetupSchema },
    options,
  )
}

/**
 * Switches two factors on, and gives ten recovery codes, for when the second factor is lost. They are shown this once.
 *
 * @throws BadRequestError with the code `TwoFactorAuthenticationTokenInvalid` for a wrong code; also when the password is wrong.
 * @example
 * const recoveryTokens = await panel.client.account.enableTwoFactor({ code: '123456', password: 'correct horse' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function enableTwoFactor(api: ClientApi, body: EnableTwoFactorBody, options?: CallOptions): Call<string[]> {
  const spec = { op: 'client.account.enableTwoFactor', method: 'POST', path: '/account/two-factor', body, pick: 'tokens' } as const
  return api.request({ ...spec, secrets: [body.password, body.code], schema: RecoveryTokensSchema }, options)
}

/**
 * Switches two factors off. Panels older than 1.11.8 have no such route.
 *
 * @throws BadRequestError when the password is wrong.
 * @example
 * await panel.client.account.disableTwoFactor('correct horse')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function disableTwoFactor(api: ClientApi, password: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.disableTwoFactor', method: 'POST', path: '/account/two-factor/disable' } as const
  return api.request({ ...spec, body: { password }, secrets: [password] }, options)
}

/**
 * Lists what was done with the account, 25 on a page (100 at the most) unless the list is read whole.
 *
 * @example
 * for await (const { event, ip } of panel.client.account.listActivity({ sort: '-timestamp' })) console.log(event, ip)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function listActivity<const I extends ActivityInclude = never>(
  api: ClientApi,
  query: ListActivityQuery<I> = {},
  options?: CallOptions,
): Paginated<ActivityWith<I>> {
  const spec = { op: 'client.account.listActivity', path: '/account/activity', pick: 'data', query: toQuery(query) }
  return api.list({ ...spec, schema: ActivityLogSchema }, options) as unknown as Paginated<ActivityWith<I>>
}

/**
 * Lists what subusers can be allowed to do on this panel, by group: `control` with the key `start` is the permission
 * `control.start`.
 *
 * @example
 * const groups = await panel.client.account.listPermissions()
 * for (const [group, { keys }] of Object.entries(groups)) for (const key of Object.keys(keys)) console.log(`${group}.${key}`)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function listPermissions(api: ClientApi, options?: CallOptions): Call<Record<string, PermissionGroup>> {
  return api.request(
    { op: 'client.account.listPermissions', path: '/permissions', pick: 'permissions', schema: PermissionsSchema },
    options,
  )
}
