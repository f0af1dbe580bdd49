import { against, broke, exists } from '@infra/panel-core/msw/provider'
import type { Panel, ServerRow } from '@infra/panel-core/msw'
import { rulesBy } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV4TransferRow } from '../machine-rows.js'
import type { JexactylV4State } from '../state.js'

/** Where a server is to go. Nobody has read what the panel takes; other panels take these fields. */
export interface TransferBody {
  node_id: number
  allocation_id: number
  allocation_additional?: number[]
}

export const transferRules = rulesBy(({ state }) => ({
  node_id: ['required', exists(state.nodes)],
  allocation_id: ['required', exists(state.allocations)],
  allocation_additional: 'list',
  'allocation_additional.*': [exists(state.allocations)],
}))

/** Begins to move a server, which takes as long as an installation. */
export function transfer({ state, panel, bound, body, now }: Call<TransferBody>): object {
  const { server } = bound
  const additional = body.allocation_additional ?? []
  const row = { server_id: server.id, node_id: body.node_id, allocation_id: body.allocation_id, additional }
  if (server.transferring || row.node_id === server.node_id) against('The server is being moved, or is there already.')
  const fits = (wanted: number) =>
    state.allocations.some(({ id, node_id, server_id }) => id === wanted && node_id === row.node_id && server_id === null)
  if (![row.allocation_id, ...additional].every(fits)) broke('QueryException')
  Object.assign(server, { transferring: true, updated_at: now })
  state.transfers.push({ ...row, at: now + panel.durations.install })
  const old = { old_node: server.node_id, old_allocation: server.allocation_id }
  const wanted = { new_node: row.node_id, new_allocation: row.allocation_id, new_additional_allocations: additional }
  return { message: 'The transfer has begun.', transfer: { server_id: server.id, ...old, ...wanted, successful: null } }
}

function arrive(state: JexactylV4State, server: ServerRow, { at, node_id, allocation_id, additional }: JexactylV4TransferRow): void {
  const own = new Set([allocation_id, ...additional])
  for (const row of state.allocations) {
    if (row.server_id === server.id) Object.assign(row, { server_id: null, notes: null })
    if (own.has(row.id)) row.server_id = server.id
  }
  Object.assign(server, { node_id, allocation_id, transferring: false, updated_at: at })
}

/** Lets those moves come to their end that are due. */
export function settleTransfers({ state: panelState }: Panel, now: number): void {
  const state = panelState as JexactylV4State
  const due = state.transfers.filter(({ at }) => at <= now)
  if (due.length === 0) return
  state.transfers = state.transfers.filter(({ at }) => at > now)
  for (const row of due) {
    const server = state.servers.find(({ id }) => id === row.server_id)
    if (server) arrive(state, server, row)
  }
}
