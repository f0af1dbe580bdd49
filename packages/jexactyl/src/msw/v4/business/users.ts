import { addUser, applicationRoutes, broke, changed, DONE, notFound, ok, show, unique } from '@infra/panel-core/msw/provider'
import type { PanelCall, Reply, Route, Rules, UserBody } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import { paged } from '../list.js'
import { isNumber, sortsOf } from './lookup.js'
import { personOf, profileOf, userShape } from './people.js'
import type { Person } from './people.js'

interface Body extends Pick<UserBody, 'external_id' | 'password' | 'root_admin'> {
  email: string
  username: string
  admin_role_id?: number | null
}

const rules = ({ state, bound }: PanelCall): Rules => ({
  external_id: ['sometimes', 'nullable', 'string', 'max:191', unique(state.users, 'external_id', bound.user)],
  email: ['required', 'email', 'between:1,191', unique(state.users, 'email', bound.user)],
  username: ['required', 'string', 'between:1,191', unique(state.users, 'username', bound.user)],
  password: 'sometimes|nullable|string',
  root_admin: 'boolean',
  admin_role_id: 'nullable|integer',
})

const matchesAny = ({ username, email, uuid }: Person, wanted: string) =>
  [username, email, uuid].some((text) => text.toLowerCase().includes(wanted.toLowerCase()))

function list(call: Call): Reply {
  const people = call.state.users.map((user) => personOf(call.state, user))
  return paged(call, userShape, people, {
    filters: {
      id: isNumber(),
      uuid: true,
      external_id: true,
      username: true,
      email: true,
      '*': matchesAny,
    },
    sorts: sortsOf(call, ['id', 'uuid', 'username', 'email', 'admin_role_id'], ['use_totp', 'root_admin', 'state', 'created_at']),
  })
}

/** The panel saves the account first, and asks Stripe for a customer then. */
function create(call: Call<Body>): Reply {
  const { state, now } = call
  const { admin_role_id = null, ...body } = call.body
  const user = addUser(state, { first_name: '', last_name: '', ...body }, now)
  Object.assign(profileOf(state, user), { admin_role_id })
  if (state.settings.stripe === 'unset') broke('AuthenticationException')
  profileOf(state, user).stripe_id = `cus_${user.username}`
  return { status: 201, body: show(call, userShape, user) }
}

function update(call: Call<Body>): Reply {
  const { state, bound, now } = call
  const { password, admin_role_id, ...change } = call.body
  Object.assign(bound.user, change, password ? { password } : {}, { updated_at: now })
  if (admin_role_id !== undefined) profileOf(state, bound.user).admin_role_id = admin_role_id
  return ok(show(call, userShape, bound.user))
}

/** What concerns somebody goes with the account. */
async function remove({ handler }: Route, call: Call): Promise<Reply> {
  const reply = await handler(call)
  const { state, bound } = call
  for (const name of ['profiles', 'passkeys', 'passkeyChallenges', 'tickets', 'groups'] as const)
    Object.assign(state, { [name]: state[name].filter(({ user_id }) => user_id !== bound.user.id) })
  state.ticketMessages = state.ticketMessages.filter(({ ticket_id }) => state.tickets.some(({ id }) => id === ticket_id))
  return reply
}

export const userRoutes = [
  on('application.users.list', 'GET /users', {}, list),
  on('application.users.get', 'GET /users/{user}', {}, (call) => ok(show(call, userShape, call.bound.user))),
  on('application.users.getByExternalId', 'GET /users/external/{external_id}', {}, (call) => {
    const user = call.state.users.find(({ external_id }) => external_id === call.params['external_id'])
    return ok(show(call, userShape, user ?? notFound()))
  }),
  on<Body>('application.users.create', 'POST /users', { rules }, create),
  on<Body>('application.users.update', 'PATCH /users/{user}', { rules }, update),
  ...changed(applicationRoutes, 'application.users.delete', (route) => ({ handler: (call) => remove(route, call as Call) })),
  on('application.users.setSuspended', 'POST /users/{user}/suspend', {}, ({ state, bound, now }) => {
    if (bound.user.root_admin) broke('Exception')
    const profile = profileOf(state, bound.user)
    profile.state = profile.state === 'suspended' ? '' : 'suspended'
    bound.user.updated_at = now
    return DONE
  }),
]
