import { randomString, randomUuid } from '@infra/core/msw'
import { against, badRequest, date, dateOrNull, DONE, forbidden, notFound, ok, show, showAll } from '@infra/panel-core/msw/provider'
import type { PanelCall, Route, Shape } from '@infra/panel-core/msw/provider'
import type { JexactylV4PasskeyRow } from '../business-rows.js'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV4State } from '../state.js'
import { without } from './lookup.js'
import { profileOf } from './people.js'

/** How long a passkey can be registered after it was asked for, in milliseconds. */
const CHALLENGE_MS = 300_000

/** Who is suspended does not come to the account's own pages. Everything else stays open. */
export function admit({ state, user }: PanelCall, { api, path }: Route): void {
  if (api !== 'client' || !/^\/account(\/|$)/.test(path)) return
  if (profileOf(state as JexactylV4State, user).state === 'suspended') forbidden('')
}

const passkeyShape: Shape<JexactylV4PasskeyRow> = {
  object: 'user_passkey',
  attributes: ({ uuid, name, last_used_at, created_at }) => ({
    uuid,
    name,
    last_used_at: dateOrNull(last_used_at),
    created_at: date(created_at),
  }),
}

interface PasswordBody {
  password?: string | null
}

function checkPassword({ user, body }: Call<PasswordBody>): void {
  if (body.password !== user.password) against('The password provided was invalid for this account.', 'InvalidPasswordProvidedException')
}

/** What the browser makes a passkey with. */
function creationOptions(call: Call<PasswordBody>) {
  const { state, user, now, panel } = call
  checkPassword(call)
  const challenge = randomString(state, 43)
  state.passkeyChallenges = state.passkeyChallenges.filter(({ user_id }) => user_id !== user.id)
  state.passkeyChallenges.push({ user_id: user.id, challenge, until: now + CHALLENGE_MS })
  return ok({
    challenge,
    rp: { id: new URL(panel.url).hostname, name: 'Jexactyl' },
    user: { id: user.uuid, name: user.email, displayName: user.username },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    timeout: CHALLENGE_MS,
  })
}

function register(call: Call<{ name: string; credential: unknown }>) {
  const { state, user, now, body } = call
  const open = state.passkeyChallenges.find(({ user_id, until }) => user_id === user.id && until > now)
  // Its own words were not determined.
  if (!open) badRequest('There is no passkey to register: ask for new options.')
  state.passkeyChallenges = without(state.passkeyChallenges, open)
  const { name, credential } = body
  const row = { user_id: user.id, uuid: randomUuid(state), name, credential, last_used_at: null, created_at: now }
  state.passkeys.push(row)
  return ok(show(call, passkeyShape, row))
}

const passkeyRoutes = [
  on('client.passkeys.list', 'GET /account/passkeys', {}, (call) => {
    const own = call.state.passkeys.filter(({ user_id }) => user_id === call.user.id)
    return ok(showAll(call, passkeyShape, own))
  }),
  on<PasswordBody>('client.passkeys.getCreationOptions', 'POST /account/passkeys/options', {}, creationOptions),
  on<{ name: string; credential: unknown }>(
    'client.passkeys.register',
    'POST /account/passkeys',
    { rules: { name: 'required|string|max:191', credential: 'present|array' } },
    register,
  ),
  on<PasswordBody & { uuid: string }>(
    'client.passkeys.delete',
    'POST /account/passkeys/remove',
    { rules: { uuid: 'required|string', password: 'sometimes' } },
    (call) => {
      checkPassword(call)
      const { state, user, body } = call
      const found = state.passkeys.find(({ uuid, user_id }) => uuid === body.uuid && user_id === user.id) ?? notFound()
      state.passkeys = without(state.passkeys, found)
      return DONE
    },
  ),
]

export const accountRoutes = [
  ...passkeyRoutes,
  // Accounts have no first and last names.
  on('client.account.get', 'GET /account', {}, ({ user: { id, root_admin, username, email, language } }) =>
    ok({ object: 'user', attributes: { id, admin: root_admin, username, email, language } }),
  ),
  on<{ username: string; password: string }>(
    'client.account.setUp',
    'POST /account/setup',
    { rules: { username: 'required|string|min:3', password: 'required|string|min:8' } },
    ({ user, body, now }) => {
      Object.assign(user, { username: body.username, password: body.password, updated_at: now })
      return DONE
    },
  ),
  // How a picture is sent was not determined: whatever comes is taken.
  on('client.account.uploadAvatar', 'POST /account/avatar', {}, ({ state, user, panel }) => {
    profileOf(state, user).avatar_url = `${panel.url}/storage/avatars/${randomUuid(state)}.png`
    return DONE
  }),
  on('client.account.removeAvatar', 'DELETE /account/avatar', {}, ({ state, user }) => {
    profileOf(state, user).avatar_url = null
    return DONE
  }),
]
