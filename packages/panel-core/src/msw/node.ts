import { STATUS_CODES } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { ConfigurationError } from '@infra/core'
import { serve } from '@infra/core/msw/node'
import type { Served, ServeOptions } from '@infra/core/msw/node'
import type { WebSocket, WebSocketServer } from 'ws'
import type { PanelEmulator } from './emulator.js'
import type { Panel } from './panel.js'
import { wingsOf } from './panel.js'
import { openConsole, serverAt } from './wings/open.js'

/** Options of {@link servePanel}. */
export interface ServePanelOptions extends Pick<ServeOptions, 'tls' | 'port' | 'host' | 'onError'> {
  /** Port of Wings on the first node. Default: 0, a free one. */
  wingsPort?: number
}

/** A panel and its Wings on sockets. Made by {@link servePanel}. */
export interface ServedPanel {
  /** The panel's address: the `url` of a client. */
  readonly url: string
  /** The panel's socket. */
  readonly panel: Served
  /** The sockets of Wings, in the order of the nodes. */
  readonly wings: readonly Served[]
  /** Ends every connection, and frees the ports. */
  close(): Promise<void>
  /** The same as `close()`. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Puts an emulated panel, and the Wings of each node that it has, on loopback sockets: files and consoles as well, for programs
 * in any language. What the panel says of Wings leads to these sockets. Consoles need the optional peer `ws`.
 *
 * @throws ConfigurationError when `ws` is not installed, or a certificate must be made and `selfsigned` is not.
 * @example
 * const emulator = createPterodactylEmulator()
 * await using served = await servePanel(emulator)
 * const panel = createPterodactyl({ url: served.url, clientKey: emulator.keys.admin })
 *
 * @see https://github.com/websockets/ws
 */
export async function servePanel(emulator: PanelEmulator, options: ServePanelOptions = {}): Promise<ServedPanel> {
  const { panel, handlers, state } = emulator
  const { wingsPort = 0, ...rest } = options
  const { port: _port, ...common } = rest
  const upgrades = await createUpgrades()
  const served: Served[] = []
  const close = async () => {
    const own = new Set(served.map(({ origin }) => origin))
    for (const origin of own) panel.origins.delete(origin)
    // The same panel may be on other sockets too.
    for (const [said, origin] of panel.addresses) if (own.has(origin)) panel.addresses.delete(said)
    await Promise.all(served.map((one) => one.close()))
  }
  try {
    const own = await serve(handlers, { ...rest, origin: emulator.url })
    served.push(own)
    panel.origins.add(own.origin)
    for (const [index, node] of state.nodes.entries()) {
      const said = wingsOf(node)
      const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => upgrade(panel, upgrades, said, request, socket, head)
      const wings = await serve(handlers, { ...common, origin: said, port: index === 0 ? wingsPort : 0, onUpgrade })
      served.push(wings)
      panel.addresses.set(said, wings.origin)
    }
    const [, ...wings] = served
    return { url: own.url, panel: own, wings, close, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    throw error
  }
}

async function createUpgrades(): Promise<WebSocketServer> {
  try {
    const { WebSocketServer: Server } = await import('ws')
    return new Server({ noServer: true })
  } catch (error) {
    throw new ConfigurationError('Consoles on sockets need the package ws: npm install --save-dev ws', { cause: error })
  }
}

function upgrade(panel: Panel, upgrades: WebSocketServer, origin: string, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const server = serverAt(panel, new URL(request.url ?? '/', origin), request.headers.origin)
  if (typeof server === 'number') {
    socket.end(`HTTP/1.1 ${server} ${STATUS_CODES[server]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    return
  }
  upgrades.handleUpgrade(request, socket, head, (client: WebSocket) => {
    const wings = openConsole(panel, server, {
      send: (text) => client.send(text),
      // That one says that nothing was said.
      close: (code, reason) => (code === 1006 ? client.terminate() : client.close(code, reason)),
    })
    client.on('message', (data: Buffer) => wings.receive(data.toString()))
    client.on('error', () => client.terminate())
    client.on('close', () => wings.disconnect())
  })
}
