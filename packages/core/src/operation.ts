import type { CallOptions, RequestSpec } from './api.js'
import { readBody } from './body.js'
import type { ResponseInfo } from './call.js'
import { checkAtLeast } from './check.js'
import type { Client } from './client.js'
import type { Attempt } from './config.js'
import { AuthenticationError, InfraError } from './errors/index.js'
import type { ApiError } from './errors/index.js'
import { toApiError, toConnectionError, toTimeoutError } from './failure.js'
import { mergeHeaders } from './headers.js'
import type { Hooks, RequestEvent } from './hooks.js'
import { authorize, send, writeMessage } from './message.js'
import type { Message } from './message.js'
import { repeat } from './repeat.js'
import { isInDoubt, isWorthRepeating, mergeRetry, retryDelay } from './retry.js'
import type { RetryPolicy } from './retry.js'
import { tell } from './tell.js'
import { MAX_TIMER_MS } from './timer.js'

/** An answer that was read. */
export interface Answer {
  /** Text, bytes or stream, as asked. */
  readonly content: unknown
  readonly info: ResponseInfo
}

let calls = 0

/** One call: its attempts, and what they share. Core decides what happens; ky waits and sends again. */
export class Operation {
  readonly #client: Client
  readonly #spec: RequestSpec
  readonly #options: CallOptions
  readonly #method: string
  readonly #policy: RetryPolicy
  readonly #timeoutMs: number
  readonly #totalMs: number
  readonly #started = performance.now()
  readonly #call = ++calls
  #attempts = 0
  #repeats = 0
  #renewed = false
  #renew = false
  #sent: Attempt | undefined
  #delayMs = 0
  #inDoubt = false
  #isOver = false
  #info: ResponseInfo | undefined
  #answer: Answer | undefined

  constructor(client: Client, spec: RequestSpec, options: CallOptions) {
    const { config, options: defaults } = client
    this.#client = client
    this.#spec = spec
    this.#options = options
    this.#method = spec.method ?? 'GET'
    this.#policy = mergeRetry(config.retry, defaults.retry, options.retry)
    this.#timeoutMs = options.timeoutMs ?? defaults.timeoutMs ?? config.timeoutMs
    this.#totalMs = options.totalTimeoutMs ?? defaults.totalTimeoutMs ?? Infinity
    checkAtLeast('timeoutMs', this.#timeoutMs, 1)
    checkAtLeast('totalTimeoutMs', this.#totalMs, 1)
  }

  /** Checks, sends, and repeats as the policy allows. */
  async run(): Promise<Answer> {
    const { signal } = this.#options
    signal?.throwIfAborted()
    const message = writeMessage(this.#client, this.#spec, this.#options)
    try {
      await this.#attempt(message)
    } catch (error) {
      // A call that succeeds at once, as most do, never gets to ky.
      await repeat(message, error, {
        // A stream can be read only once. One repeat more than the policy's is for credentials that are asked for anew.
        limit: message.body instanceof ReadableStream ? 0 : this.#policy.limit + (this.#client.config.renewable ? 1 : 0),
        signal,
        attempt: () => this.#attempt(message),
        mayRepeat: (failure) => this.#mayRepeat(failure, message),
        delay: () => this.#delayMs,
      })
    }
    const answer = this.#answer!
    // Timers and listeners of an attempt outlive it in the heap for a while, and lead here: they must not keep the text.
    this.#answer = undefined
    return answer
  }

  /** The answer to the last attempt, if there was one. */
  get info(): ResponseInfo | undefined {
    return this.#info
  }

  /** Whether an attempt before the last may have been carried out, its answer lost. */
  get inDoubt(): boolean {
    return this.#inDoubt
  }

  /** Words the error that the caller gets, and tells the hook. */
  async fail(error: unknown): Promise<unknown> {
    const { signal } = this.#options
    const worded = error instanceof InfraError ? await this.#inTermsOfProvider(error) : error
    const told: unknown = signal?.aborted ? signal.reason : worded
    this.#tell('onError', { status: this.#info?.status, durationMs: performance.now() - this.#started, error: told })
    return told
  }

  async #inTermsOfProvider(error: InfraError): Promise<InfraError> {
    try {
      const context = { spec: this.#spec, response: this.#info, request: (spec: RequestSpec) => this.#ask(spec) }
      return (await this.#client.config.mapError?.(error, context)) ?? error
    } catch {
      // What a question to the API ran into says less than the error that led to it.
      return error
    }
  }

  get #leftMs(): number {
    return this.#totalMs - (performance.now() - this.#started)
  }

  /** Another question to the API, with the same options and within the same deadline. */
  async #ask(spec: RequestSpec): Promise<unknown> {
    const { body: _body, query: _query, ...options } = this.#options
    const asked = new Operation(this.#client, spec, { ...options, totalTimeoutMs: Math.max(1, this.#leftMs) })
    return JSON.parse((await asked.run()).content as string)
  }

  /** One attempt: waits for its turn, keeps the deadlines, and words what goes wrong. */
  async #attempt(message: Message): Promise<void> {
    const { signal } = this.#options
    const { op, as } = this.#spec
    this.#attempts++
    this.#sent = undefined
    this.#info = undefined
    const stopped = new AbortController()
    let release: (() => void) | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const abort = (): void => stopped.abort(signal?.reason)
    const stopAfter = (option: 'timeoutMs' | 'totalTimeoutMs', ms: number, set: number): void => {
      clearTimeout(timer)
      if (ms > MAX_TIMER_MS) return
      timer = setTimeout(() => {
        // A timer may be early by a part of a millisecond, in which nothing is to begin.
        this.#isOver = option === 'totalTimeoutMs'
        stopped.abort(toTimeoutError(op, message.origin, option, set))
      }, ms)
    }
    signal?.addEventListener('abort', abort)
    try {
      await new Promise<void>((resolve, reject) => {
        // Neither a limiter nor every function of the user's looks at the signal.
        stopped.signal.addEventListener('abort', () => reject(stopped.signal.reason))
        stopAfter('totalTimeoutMs', this.#leftMs, this.#totalMs)
        const go = async (): Promise<void> => {
          const giveBack = await this.#client.options.limiter?.acquire(op, stopped.signal)
          // A place that comes after the end: nobody waits here any more who would give it back.
          if (stopped.signal.aborted) return giveBack?.()
          release = giveBack
          if (this.#timeoutMs < this.#leftMs) stopAfter('timeoutMs', this.#timeoutMs, this.#timeoutMs)
          await this.#exchange(message, stopped.signal)
        }
        go().then(resolve, reject)
      })
    } finally {
      clearTimeout(timer)
      if (as !== 'stream') signal?.removeEventListener('abort', abort)
      release?.()
    }
  }

  /** Sends once and reads the answer. */
  async #exchange(message: Message, signal: AbortSignal): Promise<void> {
    const { config, options } = this.#client
    const redact = (text: string): string => this.#client.redact(text, this.#spec.secrets)
    const { op, as = 'json' } = this.#spec
    const renew = this.#renew
    this.#renew = false
    this.#sent = await authorize(this.#client, message, renew)
    const headers = mergeHeaders(this.#sent.headers)
    signal.throwIfAborted()
    const started = performance.now()
    this.#tell('onRequest', {})
    let response: Response
    let content: unknown
    try {
      response = await send(options.fetch, message, headers, signal)
      content = await readBody(
        response,
        response.ok ? as : 'text',
        this.#options.maxResponseBytes ?? options.maxResponseBytes ?? 2 ** 25,
        op,
      )
      signal.throwIfAborted()
    } catch (error) {
      throw toConnectionError(op, error, message.origin)
    }
    const { status, headers: received } = response
    const requestId = redact(received.get(config.requestIdHeader ?? 'x-request-id') ?? '') || undefined
    const rateLimit = config.readRateLimit?.(received)
    this.#info = { status, headers: received, requestId }
    this.#tell('onResponse', { status, durationMs: performance.now() - started, requestId, rateLimit })
    const failure = response.ok
      ? undefined
      : toApiError({ op, response, requestId, attempts: this.#attempts, text: content as string, redact }, config.readError)
    options.limiter?.learn?.(op, { status, rateLimit, retryAfterMs: failure?.retryAfterMs })
    if (failure) throw failure
    this.#answer = { content, info: this.#info }
  }

  async #mayRepeat(error: Error, { path, isAnonymous }: Message): Promise<boolean> {
    if (!(error instanceof InfraError) || this.#options.signal?.aborted || this.#isOver || this.#leftMs <= 0) return false
    const { idempotent = !/^P[OA]/i.test(this.#method), retry } = this.#spec
    this.#inDoubt ||= isInDoubt(error)
    if (!this.#renewed && !isAnonymous && (await this.#isRenewable(error))) {
      this.#renewed = true
      this.#renew = true
      this.#delayMs = 0
    } else {
      if (retry === 'never' || this.#repeats >= this.#policy.limit) return false
      const context = {
        spec: this.#spec,
        path,
        signal: this.#options.signal,
        leftMs: this.#leftMs,
        request: (spec: RequestSpec) => this.#ask(spec),
      }
      // What the user rules out is not waited for.
      const wanted = this.#policy.retryOn?.(error)
      const told = wanted === false ? undefined : await this.#client.config.mayRepeat?.(error, context)
      if (!((wanted && idempotent) || (told ?? isWorthRepeating(error, idempotent, this.#policy)))) return false
      const delayMs = retryDelay(this.#policy, this.#repeats + 1, (error as Partial<ApiError>).retryAfterMs)
      // A wait that the total deadline would cut short is not begun: the real failure says more than a time-out.
      if (delayMs === undefined || delayMs >= this.#leftMs) return false
      this.#repeats++
      this.#delayMs = delayMs
    }
    this.#tell('onRetry', { delayMs: this.#delayMs, error })
    return true
  }

  async #isRenewable(error: InfraError): Promise<boolean> {
    const { renewable = false } = this.#client.config
    if (typeof renewable === 'function') return this.#sent !== undefined && renewable(error, this.#sent)
    return renewable && error instanceof AuthenticationError
  }

  #tell<K extends Exclude<keyof Hooks, 'onMismatch'>>(hook: K, more: Omit<Parameters<NonNullable<Hooks[K]>>[0], keyof RequestEvent>): void {
    const { op } = this.#spec
    const { hooks } = this.#client.options
    if (hooks?.[hook]) void tell(hooks, hook, { call: this.#call, op, method: this.#method, attempt: this.#attempts, ...more })
  }
}
