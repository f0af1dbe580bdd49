import { randomString } from '@infra/core/msw'
import { log } from '../activity.js'
import { addUser } from '../application/users.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { includesPermission, isPermission, permissionsOf } from '../permissions.js'
import { against, forbidden } from '../refuse.js'
import { show, showAll } from '../shape.js'
import { nextId } from '../state.js'
import { denyTokens } from '../wings/tokens.js'
import { subuserShape } from './shapes.js'

interface SubuserBody {
  email: string
  permissions: string[]
}

const path = '/servers/{server}/users'
const permissionRules = { permissions: 'required|list', 'permissions.*': 'string' }

/** What is wished for and known; the console is always in it. Nobody gives what they have not. */
function wished({ panel, state, user, bound, body }: PanelCall<{ permissions: string[] }>): string[] {
  const known = body.permissions.filter((name) => isPermission(panel.line.permissions, name))
  const own = permissionsOf(state, user, bound.server)
  if (known.some((name) => !includesPermission(own, name)))
    forbidden('Cannot assign permissions to a subuser that your account does not actively possess.')
  return [...new Set([...known, 'websocket.connect'])]
}

/** Nobody changes themselves. */
function checkOther({ user, bound }: PanelCall): void {
  if (bound.subuser.user_id === user.id) forbidden()
}

export const subuserRoutes = [
  on('client.subusers.list', `GET ${path}`, { right: 'user.read' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        subuserShape,
        state.subusers.filter(({ server_id }) => server_id === bound.server.id),
      ),
    )
  }),
  on<SubuserBody>(
    'client.subusers.create',
    `POST ${path}`,
    { right: 'user.create', rules: { email: 'required|email|between:1,191', ...permissionRules }, serverLimit: { count: 10, ms: 900_000 } },
    (call) => {
      const { state, bound, body, now } = call
      const { server } = bound
      const permissions = wished(call)
      const known = state.users.find(({ email }) => email.toLowerCase() === body.email.toLowerCase())
      if (known?.id === server.user_id)
        against('You cannot add the server owner as a subuser for this server.', 'UserIsServerOwnerException')
      if (state.subusers.some((row) => row.server_id === server.id && row.user_id === known?.id))
        against('A user with that email address is already assigned as a subuser for this server.', 'ServerSubuserExistsException')
      const name = (body.email.split('@')[0] ?? '').replace(/[^\w.-]+/g, '').slice(0, 64)
      const username = `${name}${randomString(state, 3, 'abcdefghijklmnopqrstuvwxyz0123456789')}`
      const user = known ?? addUser(state, { email: body.email, username, first_name: 'Server', last_name: 'Subuser' }, now)
      const row = { id: nextId(state, 'subusers'), user_id: user.id, server_id: server.id, permissions, created_at: now, updated_at: now }
      state.subusers.push(row)
      log(call, 'server:subuser.create', { email: user.email, permissions })
      return ok(show(call, subuserShape, row))
    },
  ),
  on('client.subusers.get', `GET ${path}/{subuser}`, { right: 'user.read' }, (call) => ok(show(call, subuserShape, call.bound.subuser))),
  on<SubuserBody>('client.subusers.update', `POST ${path}/{subuser}`, { right: 'user.update', rules: permissionRules }, (call) => {
    const { bound, now } = call
    const { subuser } = bound
    checkOther(call)
    const permissions = wished(call)
    if (permissions.toSorted().join(' ') !== subuser.permissions.toSorted().join(' ')) denyTokens(call, subuser.user_id)
    Object.assign(subuser, { permissions, updated_at: now })
    log(call, 'server:subuser.update', { permissions })
    return ok(show(call, subuserShape, subuser))
  }),
  on('client.subusers.delete', `DELETE ${path}/{subuser}`, { right: 'user.delete' }, (call) => {
    const { state, bound } = call
    checkOther(call)
    state.subusers = state.subusers.filter((row) => row !== bound.subuser)
    denyTokens(call, bound.subuser.user_id)
    log(call, 'server:subuser.delete')
    return DONE
  }),
]
