import { randomString } from '@infra/core/msw'
import { log } from '../activity.js'
import { numberOf } from '../auth.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { date, dateOrNull } from '../dates.js'
import { BASE64URL, digest } from '../digest.js'
import { pick } from '../pick.js'
import { against, notFound } from '../refuse.js'
import type { KeyRow, SshKeyRow } from '../rows.js'
import { show, showAll } from '../shape.js'
import type { Shape } from '../shape.js'
import type { OwnRule, Rules } from '../validate.js'

const keyShape: Shape<KeyRow> = {
  object: 'api_key',
  attributes: (row) => ({
    ...pick(row, 'identifier', 'description', 'allowed_ips'),
    last_used_at: dateOrNull(row.last_used_at),
    created_at: date(row.created_at),
  }),
}

const sshShape: Shape<SshKeyRow> = {
  object: 'ssh_key',
  attributes: ({ name, fingerprint, public_key, created_at }) => ({ name, fingerprint, public_key, created_at: date(created_at) }),
}

const range: OwnRule = {
  rule: '',
  detail: '":value" is not a valid IP address or CIDR range.',
  passes: (value) => {
    const [base = '', bits = '0'] = String(value).split('/')
    return /^\d{1,3}$/.test(bits) && (numberOf(base) !== undefined || /^[\da-f:]+:[\da-f:]*$/i.test(base))
  },
}

const publicKey: OwnRule = {
  rule: '',
  detail: 'The public key provided is not valid.',
  passes: (value) => /^(-----BEGIN (RSA )?PUBLIC KEY-----\s|ssh-(rsa|ed25519) \S|ecdsa-\S+ \S)/.test(String(value)),
}

const keyRules: Rules = {
  description: 'required|string|between:1,500',
  allowed_ips: 'sometimes|nullable|list|max:50',
  'allowed_ips.*': ['string', range],
}

const keysOf = ({ state, user }: PanelCall) => state.keys.filter(({ kind, user_id }) => kind === 'client' && user_id === user.id)

export const keyRoutes = [
  on('client.apiKeys.list', 'GET /account/api-keys', {}, (call) => ok(showAll(call, keyShape, keysOf(call)))),
  on<{ description: string; allowed_ips?: string[] | null }>(
    'client.apiKeys.create',
    'POST /account/api-keys',
    { rules: keyRules },
    (call) => {
      const { state, user, now, body } = call
      if (keysOf(call).length >= 25) against('You have reached the account limit for number of API keys.')
      const key: KeyRow = {
        kind: 'client',
        user_id: user.id,
        identifier: `ptlc_${randomString(state, 11)}`,
        token: randomString(state, 32),
        description: body.description,
        allowed_ips: body.allowed_ips ?? [],
        rights: {},
        last_used_at: null,
        created_at: now,
      }
      state.keys.push(key)
      log(call, 'user:api-key.create', { identifier: key.identifier })
      return ok({ ...show(call, keyShape, key), meta: { secret_token: key.token } })
    },
  ),
  on('client.apiKeys.delete', 'DELETE /account/api-keys/{identifier}', {}, (call) => {
    const { state, params } = call
    const key = keysOf(call).find(({ identifier }) => identifier === params['identifier']) ?? notFound()
    state.keys = state.keys.filter((row) => row !== key)
    log(call, 'user:api-key.delete', { identifier: key.identifier })
    return DONE
  }),
  on('client.sshKeys.list', 'GET /account/ssh-keys', {}, (call) =>
    ok(
      showAll(
        call,
        sshShape,
        call.state.sshKeys.filter(({ user_id }) => user_id === call.user.id),
      ),
    ),
  ),
  on<{ name: string; public_key: string }>(
    'client.sshKeys.create',
    'POST /account/ssh-keys',
    { rules: { name: 'required|string', public_key: ['required', 'string', publicKey] } },
    (call) => {
      const { state, user, now, body } = call
      const public_key = body.public_key.trim().replace(/\r?\n/g, '\r\n')
      const fingerprint = digest(public_key, 43, BASE64URL)
      const key = { user_id: user.id, name: body.name, fingerprint, public_key, created_at: now }
      state.sshKeys.push(key)
      log(call, 'user:ssh-key.create', { fingerprint })
      return ok(show(call, sshShape, key))
    },
  ),
  on<{ fingerprint: string }>(
    'client.sshKeys.delete',
    'POST /account/ssh-keys/remove',
    { rules: { fingerprint: 'required|string' } },
    (call) => {
      const { state, user, body } = call
      const kept = state.sshKeys.filter(({ user_id, fingerprint }) => user_id !== user.id || fingerprint !== body.fingerprint)
      if (kept.length < state.sshKeys.length) log(call, 'user:ssh-key.delete', { fingerprint: body.fingerprint })
      state.sshKeys = kept
      return DONE
    },
  ),
]
