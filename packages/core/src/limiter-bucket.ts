import { LimiterError } from './errors/limiter.js'
import type { RateLimitSeen } from './limiter.js'
import { MAX_TIMER_MS } from './timer.js'

/** The longest time that a server's refusal holds requests back. A longer wait is for the one that was refused. */
const MAX_HOLD_MS = 60_000
/** How long a refusal holds when the server does not say, and the longest that a spent quota does. */
const SHORT_HOLD_MS = 1000

interface Waiter {
  readonly op: string
  grant(): void
  refuse(reason: unknown): void
}

/** One line of requests: who waits, how many are in flight, and until when the server wants quiet. */
export class Bucket {
  readonly #take: () => number | Promise<number>
  readonly #concurrency: number
  readonly #throws: boolean
  /** A set is a queue that can be left from the middle. */
  readonly #line = new Set<Waiter>()
  #inFlight = 0
  #heldUntil = 0
  #largestLimit = 0
  #serving = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(take: () => number | Promise<number>, concurrency: number, throws: boolean) {
    this.#take = take
    this.#concurrency = concurrency
    this.#throws = throws
  }

  acquire(op: string, signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted()
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#line.delete(waiter)
        signal?.removeEventListener('abort', abort)
      }
      const waiter: Waiter = {
        op,
        grant: () => {
          leave()
          resolve(this.#start())
        },
        refuse: (reason) => {
          leave()
          reject(reason)
        },
      }
      const abort = (): void => {
        waiter.refuse(signal?.reason)
        if (this.#line.size === 0) this.#clear()
      }
      signal?.addEventListener('abort', abort)
      this.#line.add(waiter)
      void this.#serve()
    })
  }

  learn({ status, rateLimit = {}, retryAfterMs = SHORT_HOLD_MS }: RateLimitSeen): void {
    const { limit, remaining, resetAtMs } = rateLimit
    if (limit !== undefined && limit < this.#largestLimit) return
    this.#largestLimit = limit ?? this.#largestLimit
    if (status === 429) {
      if (!remaining) this.#hold(Math.min(retryAfterMs, MAX_HOLD_MS))
    } else if (remaining === 0 && limit && resetAtMs !== undefined) {
      this.#hold(Math.min((resetAtMs - Date.now()) / limit, SHORT_HOLD_MS))
    }
  }

  #hold(ms: number): void {
    // Not NaN, which two infinite numbers of a server's give: it would stay for good, and hold nothing.
    if (ms > 0) this.#heldUntil = Math.max(this.#heldUntil, performance.now() + ms)
  }

  #start(): () => void {
    this.#inFlight++
    let ended = false
    return () => {
      if (ended) return
      ended = true
      this.#inFlight--
      void this.#serve()
    }
  }

  /** Serves the line from its head, until the head has to wait: for a timer, or for one in flight to end. */
  async #serve(): Promise<void> {
    if (this.#serving || this.#timer !== undefined) return
    this.#serving = true
    let wait = 0
    while (this.#line.size > 0 && !(wait > 0)) {
      let failure: { reason: unknown } | undefined
      try {
        const answer = this.#waitMs()
        // Only a store's promise is awaited: one in flight that ended during an await of `Infinity` would wake nobody.
        wait = typeof answer === 'number' ? answer : await answer
      } catch (reason) {
        failure = { reason }
      }
      // Whoever was at the head may have left meanwhile; what was taken is for the next one.
      const [head] = this.#line
      if (failure) head?.refuse(failure.reason)
      else if (!(wait > 0)) head?.grant()
      else if (this.#throws) {
        head?.refuse(this.#refusal(head.op, wait))
        wait = 0
      }
    }
    this.#serving = false
    if (this.#line.size > 0 && wait < Infinity) this.#wakeIn(wait)
  }

  #waitMs(): number | Promise<number> {
    if (this.#inFlight >= this.#concurrency) return Infinity
    const held = this.#heldUntil - performance.now()
    return held > 0 ? held : this.#take()
  }

  #wakeIn(ms: number): void {
    const wake = (): void => {
      this.#clear()
      void this.#serve()
    }
    // Timers drop fractions, and would fire a moment too early.
    this.#timer = setTimeout(wake, Math.min(Math.ceil(ms), MAX_TIMER_MS))
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #refusal(op: string, wait: number): LimiterError {
    if (wait === Infinity) {
      return new LimiterError(`${op}: not sent, since ${this.#inFlight} requests are in flight, as many as the limiter allows`, {
        operation: op,
      })
    }
    const retryAfterMs = Math.ceil(wait)
    return new LimiterError(`${op}: not sent, since the limiter allows the next request in ${retryAfterMs} ms`, {
      operation: op,
      retryAfterMs,
    })
  }
}
