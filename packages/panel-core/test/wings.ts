import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createPanelApi } from '@infra/panel-core'
import type { ClientApi } from '@infra/panel-core'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import type { Reply } from './recorder.js'

/** Where the panel is, which Wings expects as the origin. */
export const PANEL = 'https://panel.test'

/** Statuses that a signal leads through. */
const LEADS = {
  start: ['starting', 'running'],
  stop: ['stopping', 'offline'],
  restart: ['stopping', 'offline', 'starting', 'running'],
  kill: ['offline'],
} as const

const EXPIRED = 'jwt: exp claim is invalid'
const DENIED = 'jwt: created too far in past (denylist)'

/** One socket, as Wings sees it. */
export interface Link {
  socket: WebSocket
  /** The token that was last accepted. */
  token?: string
}

/** A Wings on a loopback socket, and the panel that hands out its tokens; with faults to order. */
export class Wings implements AsyncDisposable {
  /** Everything that arrived, auth aside. */
  readonly received: [event: string, arg: unknown][] = []
  /** Tokens that were shown. */
  readonly shown: string[] = []
  /** Tokens that the panel gave. */
  readonly tokens: string[] = []
  /** Sockets that are open. */
  readonly links = new Set<Link>()
  /** What the panel answers in place of tokens, first come first served; `hang` answers never, a promise once it is kept. */
  readonly replies: (Reply | 'hang' | Promise<void>)[] = []
  /** Upgrades, those refused included. */
  upgrades = 0
  /** Upgrades to refuse with 403 from now on. */
  refusals = 0
  /** How long tokens live, in seconds. */
  tokenSeconds = 600
  /** Whether the server runs. */
  state = 'offline'
  /** Called in place of what happens by itself; `true` lets it happen all the same. */
  onOpen: (link: Link) => boolean = () => true
  onAuth: (link: Link) => boolean = () => true
  /** Where tokens lead; another node's is for transfers. */
  socketUrl = ''
  readonly #invalid = new Map<string, string>()
  readonly #looks = new Set<() => void>()
  #server: Server | undefined
  #port = 0

  static async start(): Promise<Wings> {
    const wings = new Wings()
    await wings.listen()
    wings.socketUrl = `ws://127.0.0.1:${wings.#port}/api/servers/abc/ws`
    return wings
  }

  /** The Client API of the panel. */
  readonly api: ClientApi = createPanelApi(
    { provider: 'panel', version: '1.2.3', api: 'client' },
    { url: PANEL, key: `ptlc_${'a'.repeat(43)}`, retry: 0, validate: 'strict', fetch: (request) => this.#answer(request) },
  )

  /** Resolves once `look` finds something: now, or after anything that happens here. */
  until<T>(look: () => T | false | undefined): Promise<T> {
    return new Promise((resolve) => {
      const again = (): void => {
        const found = look()
        if (found === false || found === undefined) return
        this.#looks.delete(again)
        resolve(found)
      }
      this.#looks.add(again)
      again()
    })
  }

  /** Sends an event to all that are authenticated, or what is sent in its place when their token is no longer good. */
  emit(event: string, ...args: string[]): void {
    for (const { socket, token } of this.links) {
      if (token === undefined) continue
      const refusal = this.#invalid.get(token)
      send(socket, ...(refusal ? (['jwt error', refusal] as const) : ([event, ...args] as const)))
    }
  }

  /** Sends text as it is. */
  raw(text: string | Buffer): void {
    for (const { socket } of this.links) socket.send(text)
  }

  /** Changes the state, and tells. */
  become(state: string): void {
    this.state = state
    this.emit('status', state)
  }

  /** Cuts all sockets without a word. */
  cut(): void {
    for (const { socket } of this.links) socket.terminate()
  }

  /** Closes all sockets. */
  close(code: number, reason = ''): void {
    for (const { socket } of this.links) socket.close(code, reason)
  }

  /** All tokens until now have expired. */
  expire(): void {
    for (const token of this.tokens) this.#invalid.set(token, EXPIRED)
  }

  /** All tokens until now are on the denylist, as after a restart or a change of rights. */
  deny(why = DENIED): void {
    for (const token of this.tokens) this.#invalid.set(token, why)
  }

  /** Goes away. */
  async stop(): Promise<void> {
    const server = this.#server!
    server.closeAllConnections()
    this.cut()
    await new Promise((resolve) => server.close(resolve))
  }

  /** Comes (back). */
  async listen(): Promise<void> {
    const upgrader = new WebSocketServer({ noServer: true })
    this.#server = createServer().on('upgrade', (request, stream, head) => this.#upgrade(upgrader, request, stream, head))
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#server?.listening) await this.stop()
  }

  async #answer(request: Request): Promise<Response> {
    const reply = this.replies.shift()
    setImmediate(() => this.#happened())
    if (reply === 'hang')
      return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)))
    await reply
    const isToken = reply === undefined || reply instanceof Promise
    if (isToken && request.url !== `${PANEL}/api/client/servers/abc/websocket`) throw new Error(`not expected: ${request.url}`)
    const answer = isToken ? { body: { data: { token: this.#issue(), socket: this.socketUrl } } } : reply
    const { status = 200, body, headers } = answer as Reply & { headers?: Record<string, string> }
    return Response.json(body, { status, ...(headers && { headers }) })
  }

  #issue(): string {
    const iat = 1_795_249_082
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const token = `${part({ alg: 'HS256' })}.${part({ iat, exp: iat + this.tokenSeconds, n: this.tokens.length })}.signature-${this.tokens.length}`
    this.tokens.push(token)
    return token
  }

  #upgrade(upgrader: WebSocketServer, request: IncomingMessage, stream: Duplex, head: Buffer): void {
    this.upgrades++
    if (request.headers.origin !== PANEL || this.refusals > 0) {
      this.refusals--
      stream.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return this.#happened()
    }
    upgrader.handleUpgrade(request, stream, head, (socket) => {
      const link: Link = { socket }
      this.links.add(link)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.links.delete(link)
        this.#happened()
      })
      socket.on('message', (data: Buffer) => {
        const { event, args } = JSON.parse(data.toString()) as { event: string; args: unknown[] }
        this.#hear(link, event, args[0])
        this.#happened()
      })
      if (!this.onOpen(link)) link.socket.removeAllListeners('message')
      this.#happened()
    })
  }

  #hear(link: Link, event: string, arg: unknown): void {
    const { socket } = link
    if (event === 'auth') return this.#authenticate(link, String(arg))
    this.received.push([event, arg])
    if (link.token === undefined) return send(socket, 'jwt error', 'jwt: no jwt present')
    const refusal = this.#invalid.get(link.token)
    if (refusal) return send(socket, 'jwt error', refusal)
    if (event === 'set state') for (const state of LEADS[arg as keyof typeof LEADS]) this.become(state)
    if (event === 'send stats') send(socket, 'stats', this.stats())
    if (this.state !== 'running') return
    if (event === 'send command') this.emit('console output', `> ${String(arg)}`)
    if (event === 'send logs') for (const line of ['one', 'two']) send(socket, 'console output', line)
  }

  #authenticate(link: Link, token: string): void {
    this.shown.push(token)
    if (!this.onAuth(link)) return
    const refusal = this.tokens.includes(token) ? this.#invalid.get(token) : 'Error Event [61616728]: jwt: HMAC verification failed'
    if (refusal) return send(link.socket, 'jwt error', refusal)
    const isFirst = link.token === undefined
    link.token = token
    send(link.socket, 'auth success')
    if (!isFirst) return
    send(link.socket, 'status', this.state)
    if (this.state === 'offline') send(link.socket, 'stats', this.stats())
  }

  /** What the server uses, as it is sent. */
  stats(): string {
    const network = { rx_bytes: 1234, tx_bytes: 5678 }
    const rest = { memory_bytes: 0, memory_limit_bytes: 1_073_741_824, cpu_absolute: 0.5, uptime: 61_000, disk_bytes: 130_156_361 }
    return JSON.stringify({ ...rest, network, state: this.state })
  }

  #happened(): void {
    for (const look of this.#looks) look()
  }
}

function send(socket: WebSocket, event: string, ...args: string[]): void {
  socket.send(JSON.stringify({ event, ...(args.length && { args }) }))
}

/** Sends frames so that they arrive as one piece. */
export function together({ socket }: Link, ...frames: [event: string, ...args: string[]][]): void {
  const { _socket: stream } = socket as unknown as { _socket: Duplex }
  stream.cork()
  for (const frame of frames) send(socket, ...frame)
  stream.uncork()
}
