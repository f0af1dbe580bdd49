/** What a body is read into. */
export interface Sink {
  data(chunk: Uint8Array): void
  end(): void
  fail(error: unknown): void
}

/** Where a body comes from. */
export interface Flow {
  pause(): void
  resume(): void
  /** Nobody wants the rest. */
  cancel(): void
}

/** How much of a body is taken in before somebody reads it, in bytes. */
const HIGH_WATER = 65_536

/**
 * The bytes of an answer on their way to a reader. A short body is taken in even when nobody reads it, so that its
 * connection gets free; a longer one waits in the socket.
 */
export class IncomingBody {
  readonly #flow: Flow
  #sink: Sink | undefined
  #waiting: Uint8Array[] = []
  #size = 0
  #over = false
  #error: { reason: unknown } | undefined

  constructor(flow: Flow) {
    this.#flow = flow
  }

  /** The source has more. */
  push(chunk: Uint8Array): void {
    if (this.#sink) return this.#sink.data(chunk)
    this.#waiting.push(chunk)
    this.#size += chunk.byteLength
    if (this.#size >= HIGH_WATER) this.#flow.pause()
  }

  /** The source has no more. */
  end(): void {
    this.#over = true
    this.#sink?.end()
  }

  /** The source broke; what nobody read is lost. */
  fail(reason: unknown): void {
    this.#over = true
    this.#error = { reason }
    this.#waiting = []
    this.#sink?.fail(reason)
  }

  /** Starts reading; once. */
  readInto(sink: Sink): void {
    this.#sink = sink
    for (const chunk of this.#waiting) sink.data(chunk)
    this.#waiting = []
    if (this.#error) sink.fail(this.#error.reason)
    else if (this.#over) sink.end()
    else if (this.#size >= HIGH_WATER) this.#flow.resume()
  }

  /** The reader cannot take more for now. */
  pause(): void {
    this.#flow.pause()
  }

  /** The reader can take more again. */
  resume(): void {
    this.#flow.resume()
  }

  /** The reader wants no more. */
  cancel(): void {
    this.#sink = { data() {}, end() {}, fail() {} }
    this.#waiting = []
    this.#flow.cancel()
  }
}
