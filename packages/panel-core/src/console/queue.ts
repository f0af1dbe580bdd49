import { ConsoleError } from './errors.js'
import type { ConsoleEvent } from './types.js'

type Result = IteratorResult<ConsoleEvent, undefined>

interface Entry {
  event: ConsoleEvent
  number: number
  size: number
}

/** The most characters of frames that wait, whatever their number. */
const MAX_SIZE = 2 ** 26

/** Whether it may be dropped: there is more of it, and no state of anything is in it alone. */
const isLossy = (event: ConsoleEvent): boolean => 'line' in event || event.type === 'stats' || event.type === 'other'

/** Events that wait for one loop. Of what may be dropped the latest `limit` are kept; too many others end it with an error. */
export class EventQueue implements AsyncIterableIterator<ConsoleEvent, undefined> {
  readonly #limit: number
  readonly #leave: (queue: EventQueue) => void
  readonly #waiting: PromiseWithResolvers<Result>[] = []
  #lossy: Entry[] = []
  #lasting: Entry[] = []
  #size = 0
  #pushed = 0
  #dropped = 0
  #isOver = false
  #failure: { error: unknown } | undefined

  constructor(limit: number, leave: (queue: EventQueue) => void) {
    this.#limit = limit
    this.#leave = leave
  }

  push(event: ConsoleEvent, size = 0): void {
    const waiting = this.#waiting.shift()
    if (waiting) return waiting.resolve({ done: false, value: event })
    const entries = isLossy(event) ? this.#lossy : this.#lasting
    entries.push({ event, number: this.#pushed++, size })
    this.#size += size
    while (this.#lossy.length && (this.#lossy.length > this.#limit || this.#size > MAX_SIZE)) {
      this.#take(this.#lossy)
      this.#dropped++
    }
    if (this.#lasting.length > this.#limit || this.#size > MAX_SIZE)
      this.end({ error: new ConsoleError('overflow', 'nobody reads its events') })
  }

  #take(entries: Entry[]): Entry | undefined {
    const entry = entries.shift()
    this.#size -= entry?.size ?? 0
    return entry
  }

  /** Nothing comes any more; what waits can still be read, and the failure after it. */
  end(failure: { error: unknown } | undefined): void {
    this.#leave(this)
    this.#isOver = true
    this.#failure = failure
    for (const waiting of this.#waiting.splice(0)) waiting.resolve(this.next())
  }

  async next(): Promise<Result> {
    const count = this.#dropped
    const isLossyNext = (this.#lossy[0]?.number ?? Infinity) < (this.#lasting[0]?.number ?? Infinity)
    if (isLossyNext && count) {
      this.#dropped = 0
      return { done: false, value: { type: 'dropped', count } }
    }
    const entry = this.#take(isLossyNext ? this.#lossy : this.#lasting)
    if (entry) return { done: false, value: entry.event }
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure.error
    if (this.#isOver) return { done: true, value: undefined }
    const waiting = Promise.withResolvers<Result>()
    this.#waiting.push(waiting)
    return waiting.promise
  }

  return(): Promise<Result> {
    this.#lossy = []
    this.#lasting = []
    this.end(undefined)
    return this.next()
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
