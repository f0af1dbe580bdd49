import { randomUuid } from '@infra/core/msw'
import type { Listener, Panel } from '../panel.js'
import { includesPermission } from '../permissions.js'
import { lookUp } from '../pick.js'
import { POWER_RIGHTS, setPower, SIGNALS, takeCommand, usageOf } from '../power.js'
import type { ServerRow } from '../server-rows.js'
import { settle } from '../settle.js'
import { createConsoleLimiter } from './limits.js'
import { isDenied, readToken } from './tokens.js'
import type { Claims } from './tokens.js'

/** What carries the frames of a console. */
export interface ConsoleTransport {
  /** Takes a frame to the client: JSON text. */
  send: (text: string) => void
  /** Ends the connection. */
  close: (code: number, reason: string) => void
}

/** Wings' side of a console. Made by {@link createWingsConsole}. */
export interface WingsConsole {
  /** Takes a frame of the client's: JSON text. What is none is not answered. */
  receive(text: string): void
  /** Lets the clock be looked at: statistics once a second, tokens every 30 seconds, and whatever is due on the panel. */
  tick(): void
  /** Tells that the client has left. */
  disconnect(): void
}

/** What else a permission is needed for. */
const HEARD_WITH: Readonly<Record<string, string>> = {
  'install output': 'admin.websocket.install',
  'transfer logs': 'admin.websocket.transfer',
}

const EXPIRED = 'jwt: exp claim is invalid'
const DENIED = 'jwt: created too far in past (denylist)'

/** One connection, with what is known of it. */
interface Session {
  panel: Panel
  uuid: string
  transport: ConsoleTransport
  claims: Claims | undefined
}

/** Why nothing may be said. */
function tokenError({ panel, claims, uuid }: Session): string | undefined {
  if (!claims) return 'jwt: no jwt present'
  if (claims.exp * 1000 <= panel.now()) return EXPIRED
  if (isDenied(panel.state, claims)) return DENIED
  if (!includesPermission(claims.permissions, 'websocket.connect')) return 'jwt: missing connect permission'
  return claims.server_uuid === uuid ? undefined : 'jwt: server uuid mismatch'
}

/** Sends whatever the token. */
function say({ transport }: Session, event: string, ...args: string[]): void {
  transport.send(JSON.stringify({ event, ...(args.length > 0 && { args }) }))
}

/** Sends, or says in its place why not. */
function tell(session: Session, event: string, ...args: string[]): void {
  const error = tokenError(session)
  if (error !== undefined) return say(session, 'jwt error', error)
  const needed = event.startsWith('backup completed') ? 'backup.read' : lookUp(HEARD_WITH, event)
  if (needed !== undefined && !includesPermission(session.claims?.permissions, needed)) return
  say(session, event, ...args)
}

function tellStats(session: Session, server: ServerRow): void {
  tell(session, 'stats', JSON.stringify(usageOf(server, session.panel.now())))
}

function authenticate(session: Session, server: ServerRow, token: string): void {
  const { panel } = session
  const claims = readToken(panel.state.nodes, token)
  const refuse = (why: string) => say(session, 'jwt error', `Error Event [${randomUuid(panel.state)}]: ${why}`)
  if (!claims) return refuse('jwt: HMAC verification failed')
  if (claims.exp * 1000 <= panel.now()) return tell(session, 'token expired')
  if (isDenied(panel.state, claims)) return refuse(DENIED)
  if (!includesPermission(claims.permissions, 'websocket.connect')) return refuse('jwt: missing connect permission')
  const first = session.claims === undefined
  session.claims = claims
  say(session, 'auth success')
  if (!first) return
  tell(session, 'status', server.power)
  if (server.power === 'offline' && server.status !== 'installing') tellStats(session, server)
}

type Inbound = (session: Session, server: ServerRow, text: string) => void

const INBOUND: Readonly<Record<string, Inbound>> = {
  auth: authenticate,
  'set state': ({ panel, claims }, server, signal) => {
    const known = SIGNALS.find((one) => one === signal)
    if (known && includesPermission(claims?.permissions, POWER_RIGHTS[known] ?? '')) setPower(panel, server, known, panel.now())
  },
  'send logs': (session, server) => {
    if (server.power !== 'offline') for (const line of server.lines) tell(session, 'console output', line)
  },
  'send stats': tellStats,
  'send command': ({ panel, claims }, server, command) => {
    if (server.power !== 'offline' && includesPermission(claims?.permissions, 'control.console'))
      takeCommand(panel, server, command, panel.now())
  },
}

function readFrame(text: string): { event: string; argument: string } | undefined {
  try {
    const { event, args } = JSON.parse(text) as { event?: unknown; args?: unknown }
    return { event: String(event), argument: Array.isArray(args) ? args.join('') : '' }
  } catch {
    return undefined
  }
}

/** Wings' side at work: it hears what is told to all consoles of its server. */
class Connection implements WingsConsole, Listener {
  readonly #session: Session
  readonly #limiter = createConsoleLimiter()
  readonly serverId: number
  #nextStats = 0
  #nextCheck: number

  constructor(panel: Panel, uuid: string, transport: ConsoleTransport) {
    this.#session = { panel, uuid, transport, claims: undefined }
    this.serverId = this.#find()?.id ?? 0
    this.#nextCheck = panel.now() + 30_000
    panel.listeners.add(this)
  }

  #find(): ServerRow | undefined {
    const { panel, uuid } = this.#session
    return panel.state.servers.find((server) => server.uuid === uuid)
  }

  hear(event: string, args: string[]): void {
    tell(this.#session, event, ...args)
  }

  end(code: number, reason: string): void {
    this.disconnect()
    this.#session.transport.close(code, reason)
  }

  disconnect(): void {
    this.#session.panel.listeners.delete(this)
  }

  tick(): void {
    const { panel, claims } = this.#session
    const now = panel.now()
    settle(panel, now)
    const server = this.#find()
    if (!server) return this.end(1001, 'server deleted')
    this.#checkToken(now)
    if (now < this.#nextStats || server.power === 'offline') return
    this.#nextStats = now + 1000
    if (claims) tellStats(this.#session, server)
  }

  #checkToken(now: number): void {
    if (now < this.#nextCheck) return
    this.#nextCheck = now + 30_000
    const left = (this.#session.claims?.exp ?? Infinity) * 1000 - now
    if (left <= 0) tell(this.#session, 'token expired')
    else if (left <= 60_000) tell(this.#session, 'token expiring')
  }

  receive(text: string): void {
    const { panel } = this.#session
    const now = panel.now()
    settle(panel, now)
    const [frame, server] = [readFrame(text), this.#find()]
    if (!frame || !server) return
    const { event, argument } = frame
    const verdict = panel.modern ? this.#limiter(event, now) : 'passes'
    if (verdict === 'throttled') say(this.#session, 'throttled', event)
    if (verdict !== 'passes') return
    const error = event === 'auth' ? undefined : tokenError(this.#session)
    if (error === undefined) lookUp(INBOUND, event)?.(this.#session, server, argument)
    else say(this.#session, 'jwt error', error)
  }
}

/**
 * Makes Wings' side of a console, whatever carries its frames. It does nothing by itself: give it what the client sends, and
 * let it look at the clock now and then. Frames before a token, and all after its end, are answered with `jwt error`.
 *
 * @example
 * const emulator = createPanelEmulator()
 * const { uuid } = emulator.addServer()
 * const wings = createWingsConsole(emulator.panel, uuid, { send: (text) => console.log(text), close: (code) => console.log(code) })
 * wings.receive('{"event":"send stats"}')
 *
 * @see https://github.com/pterodactyl/wings/blob/develop/router/websocket/websocket.go
 */
export function createWingsConsole(panel: Panel, uuid: string, transport: ConsoleTransport): WingsConsole {
  return new Connection(panel, uuid, transport)
}
