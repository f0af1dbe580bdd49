import { against, broke, date, DONE, notFound, ok, showAll, show } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import { randomString } from '@infra/core/msw'
import { on } from '../call.js'
import type { JexactylV3ReferralCodeRow, JexactylV3ReferralUseRow } from '../rows.js'
import { walletOf } from '../state.js'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

const codeShape: Shape<JexactylV3ReferralCodeRow> = {
  object: 'referral_code',
  attributes: ({ code, created_at }) => ({ code, created_at: date(created_at) }),
}
const useShape: Shape<JexactylV3ReferralUseRow> = {
  object: 'referral_uses',
  attributes: ({ code, user_id, created_at }, { state }) => ({
    code,
    user_id,
    created_at: date(created_at),
    user_email: state.users.find(({ id }) => id === user_id)?.email,
  }),
}

const path = '/account/referrals'

export const referralRoutes = [
  on('client.referrals.list', `GET ${path}`, {}, (call) => {
    const own = call.state.referralCodes.filter(({ user_id }) => user_id === call.user.id)
    return ok(showAll(call, codeShape, own))
  }),
  on('client.referrals.create', `POST ${path}`, {}, (call) => {
    const { state, user, now } = call
    if (state.referralCodes.filter(({ user_id }) => user_id === user.id).length >= 5) against('You cannot have more than 5 referral codes.')
    const row = { code: randomString(state, 16, LETTERS), user_id: user.id, created_at: now }
    state.referralCodes.push(row)
    return ok(show(call, codeShape, row))
  }),
  on('client.referrals.listActivity', `GET ${path}/activity`, {}, (call) => {
    const own = call.state.referralUses.filter(({ referrer_id }) => referrer_id === call.user.id)
    return ok(showAll(call, useShape, own))
  }),
  on<{ code?: string }>('client.referrals.useCode', `PUT ${path}/use-code`, {}, ({ state, user, body, now }) => {
    if (state.referralUses.some(({ user_id }) => user_id === user.id)) against('You have already used a referral code.')
    const { code, user_id: referrer_id } = state.referralCodes.find((row) => row.code === body.code) ?? broke('ErrorException')
    if (referrer_id === user.id) against("You can't use your own referral code.")
    state.referralUses.push({ code, user_id: user.id, referrer_id, created_at: now })
    for (const id of [referrer_id, user.id]) walletOf(state, { id }).balance += state.settings.referral
    return DONE
  }),
  on('client.referrals.delete', `DELETE ${path}/{code}`, {}, ({ state, user, params }) => {
    const row = state.referralCodes.find(({ code, user_id }) => code === params['code'] && user_id === user.id) ?? notFound()
    state.referralCodes = state.referralCodes.filter((other) => other !== row)
    return DONE
  }),
]
