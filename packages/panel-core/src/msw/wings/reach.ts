import { randomUuid } from '@infra/core/msw'
import type { PanelCall } from '../call.js'
import { refuse } from '../refuse.js'
import type { NodeRow } from '../rows.js'

/** Refuses when Wings on the server's node cannot be reached. */
export function reachWings({ state, bound }: PanelCall): void {
  checkNode(state.nodes.find(({ id }) => id === bound.server.node_id))
}

/** Refuses when Wings on a node cannot be reached. */
export function checkNode(node: NodeRow | undefined): void {
  if (node?.wings === 'down')
    refuse(504, 'DaemonConnectionException', 'Could not establish a connection to the machine running this server. Please try again.')
}

/** What Wings itself refuses, in the panel's words, which hide what Wings did not foresee. */
export function refusedByWings({ state }: PanelCall, status: number, words: string): never {
  const id = randomUuid(state)
  const hidden =
    'There was an error while communicating with the machine running this server. This error has been logged, please try again. ' +
    `(code: ${status}) (request_id: ${id})`
  const detail = status < 500 ? `An error occurred on the remote host: ${words}. (request id: ${id})` : hidden
  return refuse(status, 'DaemonConnectionException', detail)
}
