import type { UserRow } from './rows.js'
import { lookUp } from './pick.js'
import type { ServerRow } from './server-rows.js'
import type { PanelState } from './state.js'

/** What subusers can be allowed, by group. */
export type Permissions = Readonly<Record<string, readonly string[]>>

/** Those of Pterodactyl. */
export const PERMISSIONS: Permissions = {
  websocket: ['connect'],
  control: ['console', 'start', 'stop', 'restart'],
  user: ['create', 'read', 'update', 'delete'],
  file: ['create', 'read', 'read-content', 'update', 'delete', 'archive', 'sftp'],
  backup: ['create', 'read', 'delete', 'download', 'restore'],
  allocation: ['read', 'create', 'update', 'delete'],
  startup: ['read', 'update', 'docker-image'],
  database: ['create', 'read', 'update', 'delete', 'view_password'],
  schedule: ['create', 'read', 'update', 'delete'],
  settings: ['rename', 'reinstall'],
  activity: ['read'],
}

/** Whether there is such a permission. */
export function isPermission(permissions: Permissions, name: string): boolean {
  const [group = '', key = ''] = name.split('.')
  return lookUp(permissions, group)?.includes(key) === true
}

/** What a user may do to a server; `undefined` when it is none of its. */
export function permissionsOf(state: PanelState, user: UserRow, server: ServerRow): readonly string[] | undefined {
  const admin = user.root_admin ? ['admin.websocket.errors', 'admin.websocket.install', 'admin.websocket.transfer'] : []
  if (user.root_admin || server.user_id === user.id) return ['*', ...admin]
  return state.subusers.find(({ user_id, server_id }) => user_id === user.id && server_id === server.id)?.permissions
}

/** Whether permissions include one. */
export function includesPermission(permissions: readonly string[] | undefined, wanted: string): boolean {
  if (!permissions) return false
  return permissions.includes(wanted) || (permissions.includes('*') && !wanted.startsWith('admin.'))
}
