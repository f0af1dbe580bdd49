import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { recoverGone } from '@infra/panel-core/provider'
import { checkText } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { ReferralCodeSchema, ReferralCodesSchema, ReferralUsesSchema } from './schemas.js'
import type { ReferralCode, ReferralUse } from './types.js'

/**
 * Lists all referral codes of the account.
 *
 * @example
 * for (const { code } of await panel.client.referrals.list()) console.log(code)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function list(api: JexactylV3ClientApi, options?: CallOptions): Call<ReferralCode[]> {
  return api.request({ op: 'client.referrals.list', path: '/account/referrals', pick: 'data', schema: ReferralCodesSchema }, options)
}

/**
 * Makes a referral code. An account has five at the most.
 *
 * @throws BadRequestError when there are five.
 * @example
 * const { code } = await panel.client.referrals.create()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function create(api: JexactylV3ClientApi, options?: CallOptions): Call<ReferralCode> {
  return api.request({ op: 'client.referrals.create', method: 'POST', path: '/account/referrals', schema: ReferralCodeSchema }, options)
}

/**
 * Lists all uses of the account's codes, those of deleted codes too.
 *
 * @example
 * for (const { code, user_email } of await panel.client.referrals.listActivity()) console.log(code, user_email)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listActivity(api: JexactylV3ClientApi, options?: CallOptions): Call<ReferralUse[]> {
  const spec = { op: 'client.referrals.listActivity', path: '/account/referrals/activity', pick: 'data' }
  return api.request({ ...spec, schema: ReferralUsesSchema }, options)
}

/**
 * Uses somebody else's referral code: once in an account's life. It is never sent twice.
 *
 * @throws BadRequestError when the account used one before, or when the code is its own.
 * @throws ServerError (500) also when there is no such code.
 * @example
 * await panel.client.referrals.useCode('YGVFXOB7I6DA3UHN')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function useCode(api: JexactylV3ClientApi, code: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.referrals.useCode', method: 'PUT', path: '/account/referrals/use-code', body: { code } } as const
  const checked = { ...spec, check: () => checkText('code', code), retry: 'never' } as const
  return api.request<void>(withHints(checked, { on500: 'there may be no such code' }), options)
}

/**
 * Deletes a referral code. What it brought stays.
 *
 * @throws NotFoundError when the account has no such code.
 * @example
 * await panel.client.referrals.delete('YGVFXOB7I6DA3UHN')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function remove(api: JexactylV3ClientApi, code: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.referrals.delete', method: 'DELETE', path: path`/account/referrals/${code}` } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
