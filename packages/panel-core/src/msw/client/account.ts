import { randomString } from '@infra/core/msw'
import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import type { Permissions } from '../permissions.js'
import { against, badRequest } from '../refuse.js'
import { checkTotp } from '../totp.js'
import { unique } from '../validate.js'
import type { Rules } from '../validate.js'
import { activityShape } from './shapes.js'

interface PasswordBody {
  password: string
}

/** A wrong password is told before anything else. */
function checkOwnPassword({ user }: PanelCall, given: unknown): void {
  if (given !== user.password) against('The password provided was invalid for this account.', 'InvalidPasswordProvidedException')
}

const emailRules = (call: PanelCall): Rules => {
  checkOwnPassword(call, (call.body as PasswordBody).password)
  return { email: ['required', 'email', 'between:1,191', unique(call.state.users, 'email', call.user)] }
}

const passwordRules = (call: PanelCall): Rules => {
  checkOwnPassword(call, (call.body as { current_password?: string }).current_password)
  return { password: 'required|string|confirmed|min:8' }
}

/** Permissions in the panel's form, by group. */
function explained(permissions: Permissions): object {
  const groups = Object.entries(permissions).map(([group, keys]) => [
    group,
    { description: `What concerns ${group}.`, keys: Object.fromEntries(keys.map((key) => [key, `Allows ${group}.${key}.`])) },
  ])
  return Object.fromEntries(groups) as object
}

function checkSecondPassword({ user, body }: PanelCall<PasswordBody>): void {
  if (body.password !== user.password) badRequest('The password provided was not valid.')
}

const twoFactorRoutes = [
  on('client.account.getTwoFactor', 'GET /account/two-factor', {}, ({ user, state, panel }) => {
    if (user.two_factor) badRequest('Two-factor authentication is already enabled on this account.')
    user.totp_secret = randomString(state, 32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
    const { brand = 'Pterodactyl' } = panel.line
    const label = `${brand}:${encodeURIComponent(user.email)}`
    return ok({
      data: { image_url_data: `otpauth://totp/${label}?secret=${user.totp_secret}&issuer=${brand}`, secret: user.totp_secret },
    })
  }),
  on<PasswordBody & { code: string }>(
    'client.account.enableTwoFactor',
    'POST /account/two-factor',
    { rules: { code: 'required|string|size:6', password: 'required|string' } },
    async (call) => {
      const { user, body, now, state } = call
      checkSecondPassword(call)
      if (user.totp_secret === null || !(await checkTotp(user.totp_secret, body.code, now)))
        against('The provided two-factor authentication token was not valid.', 'TwoFactorAuthenticationTokenInvalid')
      user.two_factor = true
      user.updated_at = now
      log(call, 'user:two-factor.create')
      return ok({ object: 'recovery_tokens', attributes: { tokens: Array.from({ length: 10 }, () => randomString(state, 10)) } })
    },
  ),
  on<PasswordBody>('client.account.disableTwoFactor', 'POST /account/two-factor/disable', {}, (call) => {
    const { user, now } = call
    checkSecondPassword(call)
    if (user.two_factor) log(call, 'user:two-factor.delete')
    Object.assign(user, { two_factor: false, updated_at: now })
    return DONE
  }),
]

export const accountRoutes = [
  ...twoFactorRoutes,
  on('client.account.get', 'GET /account', {}, ({ user }) => {
    const { id, root_admin, username, email, first_name, last_name, language } = user
    return ok({ object: 'user', attributes: { id, admin: root_admin, username, email, first_name, last_name, language } })
  }),
  on<PasswordBody & { email: string }>('client.account.updateEmail', 'PUT /account/email', { rules: emailRules }, (call) => {
    const { user, body, now } = call
    log(call, 'user:account.email-changed', { old: user.email, new: body.email })
    Object.assign(user, { email: body.email, updated_at: now })
    return DONE
  }),
  on<PasswordBody>('client.account.updatePassword', 'PUT /account/password', { rules: passwordRules }, (call) => {
    const { user, body, now } = call
    Object.assign(user, { password: body.password, updated_at: now })
    log(call, 'user:account.password-changed')
    return DONE
  }),
  on('client.account.listActivity', 'GET /account/activity', {}, (call) => {
    const { state, user } = call
    const own = state.activity.filter(({ user_id, server_id }) => user_id === user.id && server_id === null)
    return paged(call, activityShape, own, { filters: { event: true }, sorts: ['timestamp'], size: 25, most: 100 })
  }),
  on('client.account.listPermissions', 'GET /permissions', {}, ({ panel }) =>
    ok({ object: 'system_permissions', attributes: { permissions: explained(panel.line.permissions) } }),
  ),
]
