import { mapCall, ResponseMismatchError } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { checkText } from '../../../checks.js'
import type { JexactylV3ClientApi } from '../../api.js'
import type { UpdateUsernameBody } from './types.js'

/**
 * Changes the name to log in with.
 *
 * @throws BadRequestError with the code `InvalidPasswordProvidedException` when the password is wrong.
 * @throws UnprocessableEntityError when the name is taken or breaks a rule.
 * @example
 * await panel.client.account.updateUsername({ username: 'alice', password: 'correct horse' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function updateUsername(api: JexactylV3ClientApi, body: UpdateUsernameBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.updateUsername', method: 'PUT', path: '/account/username', body, secrets: [body.password] } as const
  return api.request(spec, options)
}

/**
 * Switches two factors off.
 *
 * @throws BadRequestError when the password is wrong.
 * @example
 * await panel.client.account.disableTwoFactor('correct horse')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function disableTwoFactor(api: JexactylV3ClientApi, password: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.disableTwoFactor', method: 'DELETE', path: '/account/two-factor', body: { password } } as const
  return api.request({ ...spec, secrets: [password] }, options)
}

/**
 * Has the panel mail a link that verifies the account's e-mail address; also when it is verified already.
 *
 * @throws ResponseMismatchError when the panel says that it sent none.
 * @example
 * await panel.client.account.sendVerificationEmail()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function sendVerificationEmail(api: JexactylV3ClientApi, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.sendVerificationEmail', method: 'POST', path: '/account/verify' } as const
  return mapCall(api.request<{ success?: boolean } | undefined>(spec, options), spec.op, (answer) => {
    if (answer?.success === false)
      throw new ResponseMismatchError(`${spec.op}: the panel says that no mail was sent`, { operation: spec.op, data: answer })
  })
}

/**
 * Redeems a coupon for credits. 3.7.3 lets an account redeem the same one again. It is never sent twice.
 *
 * @throws BadRequestError when there is no such coupon, or it is used up or has expired.
 * @example
 * await panel.client.account.redeemCoupon('WELCOME')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function redeemCoupon(api: JexactylV3ClientApi, code: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.account.redeemCoupon', method: 'POST', path: '/account/coupon', body: { code }, retry: 'never' } as const
  return api.request({ ...spec, check: () => checkText('code', code) }, options)
}
