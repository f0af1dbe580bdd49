import { DONE, nextId, ok, pick, show, textColumn, textColumnOrNull } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type { JexactylV4RoleRow } from '../business-rows.js'
import { on } from '../call.js'
import { paged } from '../list.js'
import { isNumber, rowAt, without } from './lookup.js'

/** What a role can allow. The panel's own list was not determined. */
const PERMISSIONS = Object.fromEntries(
  ['activity', 'alerts', 'billing', 'eggs', 'nests', 'nodes', 'roles', 'servers', 'settings', 'tickets', 'users'].map((group) => [
    group,
    {
      description: `What concerns ${group}.`,
      keys: Object.fromEntries(['create', 'read', 'update', 'delete'].map((key) => [key, `Allows ${group}.${key}.`])),
    },
  ]),
)

const roleShape: Shape<JexactylV4RoleRow> = {
  object: 'admin_role',
  attributes: (row) => pick(row, 'id', 'name', 'description', 'permissions'),
}

interface Body {
  name?: unknown
  description?: unknown
  permissions?: unknown
}

export const roleRoutes = [
  on('application.roles.list', 'GET /users/roles', {}, (call) =>
    paged(call, roleShape, call.state.roles, { filters: { id: isNumber(), name: true }, sorts: ['id', 'name'] }),
  ),
  on('application.roles.get', 'GET /users/roles/{role}', {}, (call) => ok(show(call, roleShape, rowAt(call, 'role', call.state.roles)))),
  on<Body>('application.roles.create', 'POST /users/roles', {}, (call) => {
    const { state, body } = call
    const permissions = Object.values(body.permissions ?? []).map((permission) => textColumn(permission))
    const texts = { name: textColumn(body.name), description: textColumnOrNull(body.description) }
    const role = { id: nextId(state, 'roles'), ...texts, permissions }
    state.roles.push(role)
    return ok(show(call, roleShape, role))
  }),
  on<Body>('application.roles.update', 'PATCH /users/roles/{role}', {}, (call) => {
    const role = rowAt(call, 'role', call.state.roles)
    const { name = role.name, description = role.description } = call.body
    const texts = { name: textColumn(name), description: textColumnOrNull(description) }
    return ok(show(call, roleShape, Object.assign(role, texts)))
  }),
  on('application.roles.delete', 'DELETE /users/roles/{role}', {}, (call) => {
    const { state } = call
    const role = rowAt(call, 'role', state.roles)
    state.roles = without(state.roles, role)
    for (const profile of state.profiles) if (profile.admin_role_id === role.id) profile.admin_role_id = null
    return DONE
  }),
  on<{ permissions: string[] }>(
    'application.roles.setPermissions',
    'PATCH /users/roles/{role}/permissions',
    { rules: { permissions: 'present|list', 'permissions.*': 'string' } },
    (call) => {
      const role = rowAt(call, 'role', call.state.roles)
      role.permissions = call.body.permissions
      return ok(show(call, roleShape, role))
    },
  ),
  on('application.roles.listPermissions', 'GET /users/roles/permissions', {}, () =>
    ok({ object: 'role_permissions', attributes: { permissions: PERMISSIONS } }),
  ),
  on('application.permissions.get', 'GET /permissions', {}, () =>
    ok({ object: 'admin_permissions', attributes: { permissions: PERMISSIONS } }),
  ),
]
