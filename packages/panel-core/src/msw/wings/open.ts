import type { Panel } from '../panel.js'
import { nodesAt } from './answer.js'
import { createWingsConsole } from './console.js'
import type { ConsoleTransport, WingsConsole } from './console.js'

/** How often a console looks at the clock, in milliseconds. */
export const TICK_MS = 100

/** A console, or the status with which Wings refuses it. `origin`: where the client says it comes from; null when nobody knows. */
export function openConsole(panel: Panel, url: URL, origin: string | null | undefined, transport: ConsoleTransport): WingsConsole | number {
  const nodes = nodesAt(panel, url.origin.replace(/^ws/, 'http'))
  const [, uuid = ''] = /^\/api\/servers\/([^/]+)\/ws$/.exec(url.pathname) ?? []
  const server = panel.state.servers.find((row) => row.uuid === uuid && nodes.some(({ id }) => id === row.node_id))
  if (!server) return 404
  if (nodes.every(({ wings }) => wings === 'down')) return 502
  if (origin !== null && !panel.origins.has(origin ?? '')) return 403
  return createWingsConsole(panel, uuid, transport)
}
