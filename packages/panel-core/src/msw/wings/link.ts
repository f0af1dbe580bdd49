import { ws } from 'msw'
import type { WebSocketHandler } from 'msw'
import type { Panel } from '../panel.js'
import { openConsole, TICK_MS } from './open.js'

/** The handler of msw for consoles opened by the global `WebSocket`. It cannot see the `Origin`, so that any is taken. */
export function createConsoleHandler(panel: Panel): WebSocketHandler {
  return ws.link(/^wss?:\/\/[^/]+\/api\/servers\/[^/]+\/ws$/).addEventListener('connection', ({ client }) => {
    const wings = openConsole(panel, client.url, null, {
      send: (text) => client.send(text),
      close: (code, reason) => client.close(code, reason),
    })
    // A refused upgrade has no other form here.
    if (typeof wings === 'number') return client.close(4000 + wings, 'Wings refuses the connection')
    const timer = setInterval(() => wings.tick(), TICK_MS)
    client.addEventListener('message', ({ data }) => wings.receive(data as string))
    client.addEventListener('close', () => {
      clearInterval(timer)
      wings.disconnect()
    })
  })
}
