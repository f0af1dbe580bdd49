import { Agent as HttpAgent } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { Connect } from './connect.js'
import { headerOf } from './raw-headers.js'

/** The runtime's agents, which keep and reuse sockets. */
export interface Agents {
  /** The agent for a request: a pooled one, or one that gives every request a connection of its own. */
  pick(secure: boolean, fresh: boolean): HttpAgent
  /** Ends idle sockets, and keeps no more. */
  close(): void
}

/** What we add to the options of `http.request`, and find again in those of `createConnection`. */
export interface ConnectionOptions {
  host: string
  port: number
  /** Is told how to give the connection up. */
  onConnecting(giveUp: () => void): void
}

/** How long an idle socket is kept when the server does not say, in milliseconds: less than any usual server keeps it. */
const IDLE_MS = 4000
/** The longest that a server's word is taken for. */
const MAX_IDLE_MS = 600_000

/** Makes agents whose sockets all come from `connect`. */
export function createAgents(connect: Connect, keepAlive: boolean): Agents {
  let closed = false
  const make = (secure: boolean, pooled: boolean): HttpAgent => {
    // Proxies are ours to choose; without a word about them Deno would take those of the environment.
    const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: pooled, proxyEnv: {} })
    const createConnection = (options: ConnectionOptions, done: (error: Error | null, socket?: Socket) => void): undefined => {
      options.onConnecting(connect({ hostname: options.host, port: options.port, secure }, done))
    }
    const keepSocketAlive = (socket: Socket): boolean => {
      const ms = closed ? 0 : idleMs(socket)
      if (socket.timeout !== ms) socket.setTimeout(ms)
      socket.unref()
      return ms > 0
    }
    return Object.assign(agent, { createConnection, keepSocketAlive })
  }
  const kept = { http: make(false, keepAlive), https: make(true, keepAlive) }
  const single = { http: make(false, false), https: make(true, false) }
  return {
    pick: (secure, fresh) => (fresh ? single : kept)[secure ? 'https' : 'http'],
    close: () => {
      closed = true
      for (const { freeSockets } of Object.values(kept)) for (const socket of Object.values(freeSockets).flat()) socket?.destroy()
    },
  }
}

/**
 * A server that ends an idle connection just when a request is under way leaves a write in doubt, so we end ours first:
 * a second before the server would by its `keep-alive: timeout=…`, else after {@link IDLE_MS}.
 */
function idleMs(socket: Socket): number {
  const { rawHeaders } = (socket as { _httpMessage?: { res?: IncomingMessage } })._httpMessage?.res ?? { rawHeaders: [] }
  const hint = /\btimeout=(\d+)/.exec(headerOf(rawHeaders, 'keep-alive'))?.[1]
  return hint === undefined ? IDLE_MS : Math.min(Math.max(Number(hint) * 1000 - 1000, 0), MAX_IDLE_MS)
}
