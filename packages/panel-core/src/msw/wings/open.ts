import type { Panel } from '../panel.js'
import { nodesAt } from './answer.js'
import { createWingsConsole } from './console.js'
import type { ConsoleTransport, WingsConsole } from './console.js'

/** How often a console looks at the clock, in milliseconds. */
const TICK_MS = 100

/** The origin of Wings that a WebSocket leads to. */
export const httpOrigin = ({ origin }: URL): string => origin.replace(/^ws/, 'http')

/**
 * The server whose console is at an address, or the status with which Wings refuses. `origin`: whence the client says it comes; null
 * when nobody can know.
 */
export function serverAt(panel: Panel, url: URL, origin: string | null | undefined): string | number {
  const nodes = nodesAt(panel, httpOrigin(url))
  const [, uuid = ''] = /^\/api\/servers\/([^/]+)\/ws$/.exec(url.pathname) ?? []
  if (!panel.state.servers.some((row) => row.uuid === uuid && nodes.some(({ id }) => id === row.node_id))) return 404
  if (nodes.every(({ wings }) => wings === 'down')) return 502
  return origin === null || panel.origins.has(origin ?? '') ? uuid : 403
}

/** Opens a console that looks at the clock by itself until its client leaves. */
export function openConsole(panel: Panel, uuid: string, transport: ConsoleTransport): WingsConsole {
  const wings = createWingsConsole(panel, uuid, {
    send: transport.send,
    close(code, reason) {
      clearInterval(timer)
      transport.close(code, reason)
    },
  })
  const timer = setInterval(() => wings.tick(), TICK_MS)
  return {
    receive: (text) => wings.receive(text),
    tick: () => wings.tick(),
    disconnect() {
      clearInterval(timer)
      wings.disconnect()
    },
  }
}
