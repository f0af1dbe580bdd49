import type { Call, CallOptions, Paginated } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { AdminRoleSchema } from './schemas.js'
import type { AdminRole, ListRolesQuery, RoleBody } from './types.js'

/**
 * Lists the roles of the panel, by their ids unless `sort` says otherwise. Panels of 2024 have no such route.
 *
 * @example
 * for await (const { id, name } of panel.application.roles.list()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list(api: JexactylV4ApplicationApi, query: ListRolesQuery = {}, options?: CallOptions): Paginated<AdminRole> {
  const spec = { op: 'application.roles.list', path: '/users/roles' } as const
  return api.list({ ...spec, ...listQuery(query), schema: AdminRoleSchema }, options)
}

/**
 * Gets a role.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, permissions } = await panel.application.roles.get(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get(api: JexactylV4ApplicationApi, role: number, options?: CallOptions): Call<AdminRole> {
  return api.request({ op: 'application.roles.get', path: idPath`/users/roles/${role}`, schema: AdminRoleSchema }, options)
}

/**
 * Creates a role.
 *
 * @example
 * const { id } = await panel.application.roles.create({ name: 'Support', description: 'Answers tickets' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create(api: JexactylV4ApplicationApi, body: RoleBody, options?: CallOptions): Call<AdminRole> {
  const spec = { op: 'application.roles.create', method: 'POST', path: '/users/roles', body } as const
  return api.request({ ...spec, schema: AdminRoleSchema }, options)
}

/**
 * Changes the name and the description of a role.
 *
 * @example
 * await panel.application.roles.update(1, { name: 'Support', description: 'Answers tickets' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(api: JexactylV4ApplicationApi, role: number, body: RoleBody, options?: CallOptions): Call<AdminRole> {
  const spec = { op: 'application.roles.update', method: 'PATCH', path: idPath`/users/roles/${role}`, body, idempotent: true } as const
  return api.request({ ...spec, schema: AdminRoleSchema }, options)
}

/**
 * Deletes a role.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.roles.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, role: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.roles.delete', method: 'DELETE', path: idPath`/users/roles/${role}`, recover: recoverGone } as const
  return api.request(spec, options)
}

/**
 * Says what a role allows: these permissions, and no others.
 *
 * @param permissions names of those that `listPermissions` gives
 * @example
 * await panel.application.roles.setPermissions(1, ['tickets.read'])
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setPermissions(
  api: JexactylV4ApplicationApi,
  role: number,
  permissions: readonly string[],
  options?: CallOptions,
): Call<AdminRole> {
  const spec = {
    op: 'application.roles.setPermissions',
    method: 'PATCH',
    path: idPath`/users/roles/${role}/permissions`,
    body: { permissions },
    idempotent: true,
  } as const
  return api.request({ ...spec, schema: AdminRoleSchema }, options)
}

/**
 * Gets what roles can allow. The form of the answer was not determined.
 *
 * @example
 * console.log(await panel.application.roles.listPermissions())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listPermissions(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.roles.listPermissions', path: '/users/roles/permissions' } as const
  return api.request({ ...spec, pick: 'permissions' }, options)
}
