import type { PanelCall, Route } from './call.js'
import { includesPermission, permissionsOf } from './permissions.js'
import { refuse } from './refuse.js'
import type { ServerRow } from './server-rows.js'
import type { PanelState } from './state.js'

/** Whether the user of a request may do something to a server. */
export function mayDo({ state, user }: PanelCall, server: ServerRow, permission: string): boolean {
  return includesPermission(permissionsOf(state, user, server), permission)
}

/** Lets nobody near a server that is none of theirs, and gives no orders to one that takes none. */
export function checkServerAccess(call: PanelCall, { busy, op }: Route): void {
  const { state, user, bound } = call
  const { server } = bound
  if (!permissionsOf(state, user, server)) refuse(404, 'NotFoundHttpException', 'The requested resource does not exist on this server.')
  if (busy === 'always' || (busy === 'suspended' && server.status === 'suspended')) return
  // Administrators watch installations.
  if (op === 'client.servers.getWebsocket' && user.root_admin && server.status !== 'suspended') return
  const reason = whyBusy(state, server)
  if (reason !== undefined) refuse(409, 'ServerStateConflictException', reason)
}

/** Why a server takes no orders for the time being. */
function whyBusy(state: PanelState, server: ServerRow): string | undefined {
  const { status, transferring, node_id } = server
  if (status === 'suspended') return 'This server is currently suspended and the functionality requested is unavailable.'
  if (state.nodes.find(({ id }) => id === node_id)?.maintenance_mode)
    return 'The node of this server is currently under maintenance and the functionality requested is unavailable.'
  if (status === 'restoring_backup') return 'This server is currently restoring from a backup, please try again later.'
  if (status !== null) return 'This server has not yet completed its installation process, please try again later.'
  if (transferring) return 'This server is currently being transferred to a new machine, please try again later.'
  return undefined
}
