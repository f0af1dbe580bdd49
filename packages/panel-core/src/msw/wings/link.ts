import { ws } from 'msw'
import type { WebSocketHandler } from 'msw'
import type { Panel } from '../panel.js'
import { nodesAt } from './answer.js'
import { httpOrigin, openConsole, serverAt } from './open.js'

/**
 * The handler of msw for consoles opened by the global `WebSocket`, at addresses of own nodes alone: others belong to somebody else. It
 * cannot see the `Origin`, so that any is taken.
 */
export function createConsoleHandler(panel: Panel): WebSocketHandler {
  const handler = ws.link(/^wss?:\/\/[^/]+\/api\/servers\/[^/]+\/ws$/).addEventListener('connection', ({ client }) => {
    const server = serverAt(panel, client.url, null)
    // Neither a refused upgrade nor a lost connection has another form here.
    if (typeof server === 'number') return client.close(4000 + server, 'Wings refuses the connection')
    const wings = openConsole(panel, server, {
      send: (text) => client.send(text),
      close: (code, reason) => client.close(code === 1006 ? 1011 : code, reason),
    })
    client.addEventListener('message', ({ data }) => wings.receive(data as string))
    client.addEventListener('close', () => wings.disconnect())
  })
  handler.predicate = ({ url, parsedResult }) => parsedResult.match.matches && nodesAt(panel, httpOrigin(new URL(url))).length > 0
  return handler
}
