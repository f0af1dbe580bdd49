import {
  activityShape,
  against,
  broke,
  clientRoutes,
  DONE,
  log,
  ok,
  paged,
  show,
  unique,
  usernameRule,
} from '@infra/panel-core/msw/provider'
import type { Rules } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import { walletOf } from '../state.js'

interface UsernameBody {
  username: string
  password: string
}

/** What was done to the account, the oldest first. */
const activityOf = ({ state, user }: Call) => state.activity.filter(({ user_id, server_id }) => user_id === user.id && server_id === null)

/** A wrong password is told before anything else. */
const usernameRules = (call: Call): Rules => {
  const { state, user, body } = call as Call<UsernameBody>
  if (body.password !== user.password) against('The password provided was invalid for this account.', 'InvalidPasswordProvidedException')
  return { username: ['required', 'string', 'between:1,191', unique(state.users, 'username', user), usernameRule] }
}

/** Does what later panels do at another place. */
const disable = clientRoutes.find(({ op }) => op === 'client.account.disableTwoFactor')

export const accountRoutes = [
  on('client.account.listActivity', 'GET /account/activity', {}, (call) =>
    paged(call, activityShape, activityOf(call), { filters: { event: true }, sorts: ['timestamp'], size: 5, most: 100 }),
  ),
  on('client.account.getLatestActivity', 'GET /account/activity/latest', {}, (call) =>
    ok(show(call, activityShape, activityOf(call).at(-1) ?? broke())),
  ),
  on('client.account.listLogs', 'GET /account/logs', {}, () => broke('BindingResolutionException')),
  on('client.account.deleteLogs', 'DELETE /account/logs', {}, () => broke('BindingResolutionException')),
  on<UsernameBody>('client.account.updateUsername', 'PUT /account/username', { rules: (call) => usernameRules(call as Call) }, (call) => {
    const { user, body, now } = call
    log(call, 'user:account.username-changed', { old: user.username, new: body.username })
    Object.assign(user, { username: body.username, updated_at: now })
    return DONE
  }),
  on('client.account.disableTwoFactor', 'DELETE /account/two-factor', {}, (call) => disable?.handler(call) ?? broke()),
  // No mail is sent.
  on('client.account.sendVerificationEmail', 'POST /account/verify', {}, () => ok({ success: true, data: [] })),
  on<{ code?: string }>('client.account.redeemCoupon', 'POST /account/coupon', {}, ({ state, user, body }) => {
    const coupon = state.coupons.find(({ code }) => code === body.code)
    if (!coupon) against('Invalid coupon code specified.')
    if (coupon.expired) against('This coupon has expired.')
    if (coupon.uses < 1) against('This coupon has no uses left.')
    coupon.uses -= 1
    walletOf(state, user).balance += coupon.credits
    return DONE
  }),
]
