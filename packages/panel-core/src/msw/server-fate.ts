import { DONE } from './call.js'
import type { PanelCall } from './call.js'
import { emit } from './panel.js'
import type { Panel } from './panel.js'
import { setPower } from './power.js'
import { refuse } from './refuse.js'
import type { Reply } from './refuse.js'
import type { ServerRow } from './server-rows.js'
import { reachWings } from './wings/reach.js'

/** Suspends a server or lets it go on; nothing happens when it is so already. */
export function suspend(call: PanelCall, wanted: boolean): Reply {
  const { panel, bound, now } = call
  const { server } = bound
  if ((server.status === 'suspended') === wanted) return DONE
  if (server.transferring)
    refuse(409, 'ConflictHttpException', 'Cannot toggle suspension status on a server that is currently being transferred.')
  server.updated_at = now
  reachWings(call)
  server.status = wanted ? 'suspended' : null
  if (!wanted) return DONE
  setPower(panel, server, 'kill', now)
  // Older ones keep consoles open.
  if (panel.modern) endConsoles(panel, server, 4409, 'server is suspended')
  return DONE
}

/** Deletes a server with all that it has. */
export function deleteServer({ panel, state, bound }: PanelCall): Reply {
  const { server } = bound
  const { id } = server
  for (const allocation of state.allocations) if (allocation.server_id === id) Object.assign(allocation, { server_id: null, notes: null })
  state.servers = state.servers.filter((row) => row.id !== id)
  for (const name of ['databases', 'subusers', 'schedules', 'backups', 'pending', 'activity'] as const)
    Object.assign(state, { [name]: state[name].filter(({ server_id }) => server_id !== id) })
  emit(panel, server, 'deleted')
  endConsoles(panel, server, 1001, 'server deleted')
  return DONE
}

function endConsoles(panel: Panel, server: ServerRow, code: number, reason: string): void {
  for (const listener of Array.from(panel.listeners)) if (listener.serverId === server.id) listener.end(code, reason)
}
