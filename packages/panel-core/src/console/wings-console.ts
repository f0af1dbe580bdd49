import type { PowerSignal, PowerState, WebsocketCredentials } from '../client/servers/types.js'
import { Connection } from './connection.js'
import type { Dialling } from './connection.js'
import { ConsoleError } from './errors.js'
import { readFrame, toEvent, wordsIn } from './frames.js'
import { isPassing, sleep } from './helpers.js'
import { EventQueue } from './queue.js'
import { datesOf } from './token.js'
import type { Token } from './token.js'
import type { Console, ConsoleEvent, ConsoleEventOf, ConsoleEventType } from './types.js'

/** What a console is made with. */
export interface Settings extends Dialling {
  maxBuffered: number
  signal: AbortSignal | undefined
  /** Attempts to connect again, and the waits before them. */
  limit: number
  baseMs: number
  capMs: number
}

/** A refusal that another token may mend: this one expired, or was made before Wings restarted or rights changed. */
const OUTDATED = /\bexp\b|denylist/

/** The shortest time between two renewals. */
const RENEWAL_GAP_MS = 10_000
/** The longest wait that the panel may ask for. */
const MAX_RETRY_AFTER_MS = 3_600_000

/** See {@link Console}. */
export class WingsConsole implements Console {
  status: PowerState | undefined = undefined
  readonly #settings: Settings
  readonly #getCredentials: (signal: AbortSignal) => Promise<WebsocketCredentials>
  readonly #listeners = new Map<string, Set<(event: never) => void>>()
  readonly #queues = new Set<EventQueue>()
  readonly #over = new AbortController()
  readonly #abort = (): void => this.#finish(this.#settings.signal?.reason)
  #waiting: PromiseWithResolvers<void>[] = []
  #connection: Connection | undefined
  #token: Token | undefined
  #secrets: string[] = []
  /** What loops fail with; nothing after `close()`. */
  #failure: { error: unknown } | undefined
  #fetching: Promise<Token> | undefined
  #renewal: ReturnType<typeof setTimeout> | undefined
  #renewedAt = 0
  #failures = 0
  #hasWorked = false
  #isBehind = false

  constructor(settings: Settings, getCredentials: (signal: AbortSignal) => Promise<WebsocketCredentials>) {
    this.#settings = settings
    this.#getCredentials = getCredentials
    const { signal } = settings
    signal?.addEventListener('abort', this.#abort)
    if (signal?.aborted) this.#abort()
    else void this.#run()
  }

  on<T extends ConsoleEventType>(type: T, listener: (event: ConsoleEventOf<T>) => void): () => void {
    const listeners = this.#listeners.get(type) ?? new Set()
    this.#listeners.set(type, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  [Symbol.asyncIterator](): EventQueue {
    const queue = new EventQueue(this.#settings.maxBuffered, (left) => this.#queues.delete(left))
    if (this.#over.signal.aborted) queue.end(this.#failure)
    else this.#queues.add(queue)
    return queue
  }

  async ready(): Promise<void> {
    this.#over.signal.throwIfAborted()
    if (this.#connection?.isReady) return
    const waiting = Promise.withResolvers<void>()
    this.#waiting.push(waiting)
    return waiting.promise
  }

  send(command: string): Promise<void> {
    return this.#post('send command', command)
  }

  setState(signal: PowerSignal): Promise<void> {
    return this.#post('set state', signal)
  }

  logs(): Promise<void> {
    return this.#post('send logs')
  }

  stats(): Promise<void> {
    return this.#post('send stats')
  }

  close(): void {
    this.#finish(new ConsoleError('closed', 'it was closed'), true)
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  async #post(event: string, arg?: string): Promise<void> {
    if (this.#connection?.isReady && Date.now() >= this.#token!.expiresAt) void this.#renew()
    while (!this.#connection?.isReady) await this.ready()
    this.#connection.post(event, arg)
  }

  /** Connects, again and again, until the end. */
  async #run(): Promise<void> {
    const { signal } = this.#over
    try {
      for (;;) {
        const { token, socket } = await this.#currentToken()
        signal.throwIfAborted()
        const connection = (this.#connection = new Connection(socket, token, this.#settings, (data) => this.#read(data)))
        const error = await connection.lost
        this.#connection = undefined
        signal.throwIfAborted()
        clearTimeout(this.#renewal)
        if (connection.since) {
          // One that never lasts is no success.
          if (Date.now() - connection.since >= this.#settings.capMs) this.#failures = 0
          this.#emit({ type: 'disconnected', error })
        }
        if (!(error instanceof ConsoleError && error.reason === 'lost')) throw error
        // The server may be gone, which the panel knows.
        if (error.closeCode === 1001) this.#outdate()
        await this.#pause(error)
      }
    } catch (error) {
      this.#finish(error)
    }
  }

  /** The token at hand, or another. */
  #currentToken(): Token | Promise<Token> {
    if (this.#token && Date.now() < this.#token.renewAt) return this.#token
    return (this.#fetching ??= this.#fetchToken().finally(() => (this.#fetching = undefined)))
  }

  async #fetchToken(): Promise<Token> {
    for (;;) {
      try {
        const { token, socket } = await this.#getCredentials(this.#over.signal)
        // The one before is still under way in answers.
        this.#secrets = [token, ...this.#secrets].slice(0, 2)
        return (this.#token = { token, socket, ...datesOf(token), isAccepted: false })
      } catch (error) {
        if (!isPassing(error)) throw error
        await this.#pause(error)
      }
    }
  }

  #outdate(): void {
    if (this.#token) this.#token.renewAt = 0
  }

  /** Gets another token and shows it on the same connection. When it comes too late, sending waits: Wings drops what it gets. */
  async #renew(isLate = Date.now() >= this.#token!.expiresAt): Promise<void> {
    const connection = this.#connection
    if (isLate && connection?.isReady) {
      connection.isReady = false
      this.#isBehind = true
    }
    if (!this.#token?.isAccepted || !connection) return
    this.#token.isAccepted = false
    this.#outdate()
    // However often Wings asks for it: each costs one of the few requests that the panel allows.
    const waitMs = this.#renewedAt + Math.min(RENEWAL_GAP_MS, this.#settings.capMs) - Date.now()
    this.#renewedAt = Date.now() + Math.max(0, waitMs)
    try {
      if (waitMs > 0) await sleep(waitMs, this.#over.signal)
      const { token, socket } = await this.#currentToken()
      if (socket === connection.url) connection.authenticate(token)
      else connection.drop(new ConsoleError('lost', 'the server moved'))
    } catch (error) {
      this.#finish(error)
    }
  }

  /** Waits before another attempt; throws the failure when there were enough of them, or it lasts. */
  async #pause(error: unknown): Promise<void> {
    const { limit, baseMs, capMs } = this.#settings
    const attempt = ++this.#failures
    // What never worked is rather set up wrongly than out of order.
    if (attempt > (this.#hasWorked ? limit : Math.min(limit, 3))) throw error
    const { retryAfterMs = 0 } = error as { retryAfterMs?: number }
    if (retryAfterMs > MAX_RETRY_AFTER_MS) throw error
    const delayMs = Math.max(Math.min(capMs, baseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2), retryAfterMs)
    this.#emit({ type: 'retrying', attempt, delayMs, error })
    await sleep(delayMs, this.#over.signal)
  }

  #read(data: unknown): void {
    const text = this.#secrets.reduce((before, secret) => before.replaceAll(secret, '[redacted]'), String(data))
    const frame = readFrame(text)
    switch (frame.event) {
      case 'auth success':
        return this.#accept()
      case 'token expiring':
      case 'token expired':
        return void this.#renew()
      case 'jwt error':
        return this.#refuse(wordsIn(frame.args[0]))
      default:
        this.#tell(toEvent(frame), text.length)
    }
  }

  #accept(): void {
    const connection = this.#connection!
    const token = this.#token!
    if (!connection.accept()) return
    token.isAccepted = true
    clearTimeout(this.#renewal)
    this.#renewal = setTimeout(() => void this.#renew(), Math.max(0, token.renewAt - Date.now()))
    this.#hasWorked = true
    connection.isReady = true
    if (connection.since) {
      this.#failures = 0
      // Events were swallowed meanwhile, and no status comes by itself.
      if (this.#isBehind) connection.post('send stats')
    } else {
      connection.since = Date.now()
      this.#emit({ type: 'connected' })
    }
    for (const waiting of this.#waiting.splice(0)) waiting.resolve()
  }

  #refuse(text: string): void {
    // An answer to what was sent before it knew who asks.
    if (text.includes('no jwt present')) return
    if (this.#token!.isAccepted) {
      void this.#renew(true)
      // The old one's refusals still arrive after the new one was sent; if the new one is refused so too, the deadline tells.
    } else if (!OUTDATED.test(text)) {
      this.#connection?.drop(new ConsoleError('refused', `Wings refuses the token: ${text}`))
    }
  }

  #tell(event: ConsoleEvent, size = 0): void {
    if (event.type === 'status') this.status = event.status
    if (event.type === 'stats' && this.#isBehind) {
      this.#isBehind = false
      const status = event.stats.state
      if (typeof status === 'string' && status !== this.status) this.#tell({ type: 'status', status })
    }
    if (event.type === 'transfer status') this.#outdate()
    this.#emit(event, size)
    if (event.type === 'deleted') this.#finish(new ConsoleError('deleted', 'the server was deleted'))
  }

  #emit(event: ConsoleEvent, size = 0): void {
    for (const listener of this.#listeners.get(event.type) ?? []) {
      try {
        listener(event as never)
      } catch (error) {
        queueMicrotask(() => {
          throw error
        })
      }
    }
    for (const queue of this.#queues) queue.push(event, size)
  }

  #finish(error: unknown, isAsked = false): void {
    if (this.#over.signal.aborted) return
    this.#over.abort(error)
    this.#failure = isAsked ? undefined : { error }
    this.#settings.signal?.removeEventListener('abort', this.#abort)
    clearTimeout(this.#renewal)
    this.#connection?.drop(error)
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error)
    this.#emit({ type: 'closed', ...this.#failure })
    for (const queue of this.#queues) queue.end(this.#failure)
  }
}
