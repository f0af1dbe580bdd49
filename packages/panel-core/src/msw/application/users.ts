import { randomString, randomUuid } from '@infra/core/msw'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import { against, notFound } from '../refuse.js'
import type { UserRow } from '../rows.js'
import { show } from '../shape.js'
import { nextId } from '../state.js'
import type { PanelState } from '../state.js'
import { unique } from '../validate.js'
import type { OwnRule, Rules } from '../validate.js'
import { userShape } from './shapes.js'

/** What an account is made of. */
export type UserBody = Partial<Pick<UserRow, 'external_id' | 'language' | 'root_admin'>> &
  Pick<UserRow, 'email' | 'username' | 'first_name' | 'last_name'> & { password?: string | null }

/** What names to log in with must keep to. The panel breaks the line there. */
export const usernameRule: OwnRule = {
  rule: 'p_username',
  detail:
    'The :x must start and end with alpha-numeric characters and\n' +
    '                contain only letters, numbers, dashes, underscores, and periods.',
  passes: (value) => /^[a-z0-9][\w.-]+[a-z0-9]$/i.test(String(value)),
}

const rules = ({ state, bound }: PanelCall): Rules => ({
  external_id: ['sometimes', 'nullable', 'string', 'max:191', unique(state.users, 'external_id', bound.user)],
  email: ['required', 'email', 'max:191', unique(state.users, 'email', bound.user)],
  username: ['required', 'string', 'max:191', unique(state.users, 'username', bound.user), usernameRule],
  first_name: 'required|string|max:191',
  last_name: 'required|string|max:191',
  password: 'sometimes|nullable|string',
  language: 'sometimes|string',
  root_admin: 'sometimes|boolean',
})

/** Makes an account. */
export function addUser(state: PanelState, { password, ...body }: UserBody, now: number): UserRow {
  const user: UserRow = {
    id: nextId(state, 'users'),
    uuid: randomUuid(state),
    external_id: null,
    language: 'en',
    root_admin: false,
    password: password ?? randomString(state, 30),
    totp_secret: null,
    two_factor: false,
    created_at: now,
    updated_at: now,
    ...body,
  }
  state.users.push(user)
  return user
}

export const userRoutes = [
  on('application.users.list', 'GET /users', { right: 'users:r' }, (call) =>
    paged(call, userShape, call.state.users, {
      filters: { email: true, uuid: true, username: true, external_id: true },
      sorts: ['id', 'uuid'],
    }),
  ),
  on('application.users.get', 'GET /users/{user}', { right: 'users:r' }, (call) => ok(show(call, userShape, call.bound.user))),
  on('application.users.getByExternalId', 'GET /users/external/{external_id}', { right: 'users:r' }, (call) => {
    const user = call.state.users.find(({ external_id }) => external_id === call.params['external_id'])
    return ok(show(call, userShape, user ?? notFound()))
  }),
  on<UserBody>('application.users.create', 'POST /users', { right: 'users:w', rules }, (call) => {
    const { state, body, now, panel } = call
    const user = addUser(state, body, now)
    const meta = { resource: `${panel.url}/api/application/users/${user.id}` }
    return { status: 201, body: { ...show(call, userShape, user), meta } }
  }),
  on<UserBody>('application.users.update', 'PATCH /users/{user}', { right: 'users:w', rules }, (call) => {
    const { bound, now } = call
    const { password, ...change } = call.body
    Object.assign(bound.user, change, password ? { password } : {}, { updated_at: now })
    return ok(show(call, userShape, bound.user))
  }),
  on('application.users.delete', 'DELETE /users/{user}', { right: 'users:w' }, ({ state, bound }) => {
    const { id } = bound.user
    if (state.servers.some(({ user_id }) => user_id === id))
      against('Cannot delete a user with active servers attached to their account. Please delete their servers before continuing.')
    state.users = state.users.filter((row) => row.id !== id)
    for (const name of ['keys', 'sshKeys', 'subusers'] as const)
      Object.assign(state, { [name]: state[name].filter(({ user_id }) => user_id !== id) })
    return DONE
  }),
]
