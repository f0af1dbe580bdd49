import { ConsoleError } from './errors.js'
import type { ConsoleErrorReason } from './errors.js'
import type { WebSocketConstructor } from './types.js'

/** What a connection is made with. */
export interface Dialling {
  webSocket: WebSocketConstructor
  origin: string
  timeoutMs: number
  heartbeatMs: number
}

interface Socket {
  addEventListener(type: 'open' | 'error', listener: () => void): void
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
  addEventListener(type: 'close', listener: (event: { code: number }) => void): void
  send(data: string): void
  close(): void
}

/** Reasons that last, by close code. */
const LASTING: Record<number, ConsoleErrorReason | undefined> = { 4409: 'suspended', 4400: 'refused' }

/** One WebSocket, until it is lost. */
export class Connection {
  /** Where it goes. */
  readonly url: string
  /** Why it was lost. It never rejects. */
  readonly lost: Promise<unknown>
  /** Whether Wings takes what is sent. */
  isReady = false
  /** When it first did, in milliseconds since 1970. */
  since: number | undefined
  readonly #dialling: Dialling
  readonly #socket: Socket
  readonly #heartbeat: ReturnType<typeof setInterval>
  #deadline: ReturnType<typeof setTimeout> | undefined
  #lose: ((why: unknown) => void) | undefined
  #silences = 0

  constructor(url: string, token: string, dialling: Dialling, onFrame: (data: unknown) => void) {
    this.url = url
    this.#dialling = dialling
    const socket = (this.#socket = dial(url, dialling))
    this.lost = new Promise((resolve) => (this.#lose = resolve))
    socket.addEventListener('open', () => this.authenticate(token))
    socket.addEventListener('message', ({ data }) => {
      this.#silences = 0
      if (this.#lose) onFrame(data)
    })
    // A close follows, and says as much; but `ws` throws what nobody listens for.
    socket.addEventListener('error', () => {})
    socket.addEventListener('close', ({ code }) => this.drop(this.#gone(`it was closed with code ${code}`, code)))
    this.#heartbeat = setInterval(() => this.#listen(), dialling.heartbeatMs)
    this.#expect()
  }

  /** Shows a token, the first or another. */
  authenticate(token: string): void {
    if (!this.#lose) return
    this.#expect()
    this.post('auth', token)
  }

  /** Wings took the token; false when none was shown. */
  accept(): boolean {
    const wasShown = this.#deadline !== undefined
    clearTimeout(this.#deadline)
    this.#deadline = undefined
    return wasShown
  }

  post(event: string, arg: string | null = null): void {
    this.#socket.send(JSON.stringify({ event, args: [arg] }))
  }

  /** Ends it, whether or not the other side still listens. */
  drop(why: unknown): void {
    this.isReady = false
    clearTimeout(this.#deadline)
    clearInterval(this.#heartbeat)
    this.#socket.close()
    this.#lose?.(why)
    this.#lose = undefined
  }

  #expect(): void {
    clearTimeout(this.#deadline)
    const { timeoutMs } = this.#dialling
    const expire = (): void => this.drop(this.#gone(`nothing was accepted within ${timeoutMs} ms (timeoutMs)`))
    this.#deadline = setTimeout(expire, timeoutMs)
  }

  #listen(): void {
    this.#silences++
    if (this.#silences > 2) this.drop(this.#gone('it went silent'))
    // It always answers that, running or not, once it knows who asks.
    else if (this.#silences === 2 && this.isReady) this.post('send stats')
  }

  #gone(how: string, code = 0): ConsoleError {
    const { [code]: reason = 'lost' } = LASTING
    const unknown = this.isReady ? '' : `. Is the node up, and ${this.#dialling.origin} an origin that Wings allows?`
    const hint = reason === 'lost' ? unknown : `: ${reason}`
    return new ConsoleError(reason, `no connection to Wings at ${new URL(this.url).host}: ${how}${hint}`, code || undefined)
  }
}

function dial(url: string, { webSocket, origin }: Dialling): Socket {
  type Maker = new (url: string, options?: object) => Socket
  const Maker = webSocket as unknown as Maker
  try {
    return new Maker(url, { headers: { Origin: origin } })
  } catch {
    // Browsers take the options for the name of a protocol, which it is not.
  }
  try {
    return new Maker(url)
  } catch {
    const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' }
    throw new ConsoleError(
      'refused',
      `this runtime opens no WebSocket to ${host ? `${protocol}//${host}` : 'what the panel gave for an address'}`,
    )
  }
}
