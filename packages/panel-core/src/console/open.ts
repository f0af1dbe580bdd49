import { ConfigurationError, InvalidInputError } from '@infra/core'
import type { ClientApi } from '../api.js'
import { getWebsocket } from '../client/servers/crud.js'
import { MAX_TIMER_MS } from './helpers.js'
import type { Console, ConsoleOptions, WebSocketConstructor } from './types.js'
import { WingsConsole } from './wings-console.js'

/**
 * Opens the console of a server: its state, what it uses and prints, installations, transfers and backups, as they happen, and a way to
 * send commands. It renews its token, connects again when the connection is lost, and ends with `close()`, a signal, or for a reason
 * that lasts (`ConsoleError`, or the panel's own error such as a 404).
 *
 * @throws ConfigurationError when the runtime has no WebSocket and none was handed over.
 * @throws InvalidInputError when an option is out of range.
 * @example
 * await using server = panel.client.servers.console('1a7ce997')
 * await server.send('list')
 * for await (const event of server) {
 *   if (event.type === 'console output') console.log(event.line)
 *   if (event.type === 'status' && event.status === 'offline') break
 * }
 *
 * @see https://github.com/pterodactyl/wings/tree/develop/router/websocket
 */
export function openConsole(api: ClientApi, server: string, options: ConsoleOptions = {}): Console {
  const { webSocket = (globalThis as { WebSocket?: WebSocketConstructor }).WebSocket } = options
  if (!webSocket)
    throw new ConfigurationError('There is no WebSocket here (Node 22 and newer have one): hand over that of ws as the option webSocket')
  const { origin = api.origin, signal, reconnect, timeoutMs = 15_000, heartbeatMs = 30_000, maxBuffered = 10_000 } = options
  const { limit = 20, baseMs = 1000, capMs = 30_000 } = typeof reconnect === 'number' ? { limit: reconnect } : { ...reconnect }
  const settings = { webSocket, origin, timeoutMs, heartbeatMs, maxBuffered, signal, limit, baseMs, capMs }
  for (const field of ['timeoutMs', 'heartbeatMs', 'maxBuffered'] as const) {
    if (!(settings[field] >= 1)) throw new InvalidInputError(`${field} must be a number, 1 or more`, { field })
    settings[field] = Math.min(settings[field], MAX_TIMER_MS)
  }
  return new WingsConsole(settings, (own) => getWebsocket(api, server, { signal: own }))
}
