import { IncomingBody } from './incoming-body.js'
import type { Flow } from './incoming-body.js'
import { LightResponse } from './light-response.js'
import { networkError } from './network-error.js'
import type { OutgoingRequest } from './request.js'

/** The head of an answer. */
export interface ResponseHead {
  status: number
  statusText: string
  /** Names and values in turn, as they came; values in latin1. */
  rawHeaders: readonly string[]
}

/** Sends requests. */
export interface Transport {
  send(request: OutgoingRequest): Promise<LightResponse>
  /** Ends idle connections now, the others when their calls end. */
  close(): void
}

/** One request and its answer, whatever carries them: it turns what happens into a promise and a body, and watches the signal. */
export class Exchange implements Flow {
  readonly request: OutgoingRequest
  /** What the transport does on our behalf; it changes as things go on. */
  control: Flow = { pause() {}, resume() {}, cancel() {} }
  readonly #resolve: (response: LightResponse) => void
  readonly #reject: (error: unknown) => void
  #body: IncomingBody | undefined
  #over = false

  constructor(request: OutgoingRequest, resolve: (response: LightResponse) => void, reject: (error: unknown) => void) {
    this.request = request
    this.#resolve = resolve
    this.#reject = reject
    request.signal?.addEventListener('abort', this.#onAbort)
    // It may have been aborted while the request was prepared.
    if (request.signal?.aborted) this.#onAbort()
  }

  /** Whether the head of the answer has arrived. */
  get answered(): boolean {
    return this.#body !== undefined
  }

  /** Whether nothing more will happen. */
  get over(): boolean {
    return this.#over
  }

  /** The head of the answer has arrived. */
  answer(head: ResponseHead): void {
    this.#body = new IncomingBody(this)
    const { method, url, redirected } = this.request
    const empty = method === 'HEAD' || head.status === 204 || head.status === 205 || head.status === 304
    this.#resolve(new LightResponse(head, url, empty ? null : this.#body, redirected))
  }

  /** A piece of the body has arrived. */
  data(chunk: Uint8Array): void {
    // A parser may hand over nothing, and a byte stream does not take it.
    if (!this.#over && chunk.byteLength) this.#body!.push(chunk)
  }

  /** The answer is complete. */
  end(): void {
    if (this.#finish()) this.#body!.end()
  }

  /** It broke. */
  fail(error: unknown): void {
    if (!this.#finish()) return
    if (this.#body) this.#body.fail(networkError('terminated', error))
    else this.#refuse(networkError('fetch failed', error))
  }

  pause(): void {
    this.control.pause()
  }

  resume(): void {
    this.control.resume()
  }

  /** Nobody wants the rest of the body. */
  cancel(): void {
    if (this.#finish()) this.control.cancel()
  }

  #onAbort = (): void => {
    const { reason } = this.request.signal!
    if (!this.#finish()) return
    if (this.#body) this.#body.fail(reason)
    else this.#refuse(reason)
    this.control.cancel()
  }

  #refuse(error: unknown): void {
    this.#reject(error)
    const { data } = this.request.body
    if (data instanceof ReadableStream && !data.locked) data.cancel(error).catch(() => {})
  }

  #finish(): boolean {
    if (this.#over) return false
    this.#over = true
    this.request.signal?.removeEventListener('abort', this.#onAbort)
    return true
  }
}
