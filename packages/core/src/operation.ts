import ky from 'ky'
import type { CallOptions, RequestSpec } from './api.js'
import { readBody } from './body.js'
import type { ResponseInfo } from './call.js'
import { checkAtLeast } from './check.js'
import type { Client } from './client.js'
import { AuthenticationError, InfraError } from './errors/index.js'
import type { ApiError } from './errors/index.js'
import { toApiError, toConnectionError, toTimeoutError } from './failure.js'
import type { Hooks, RequestEvent } from './hooks.js'
import { authorize, writeMessage } from './message.js'
import type { Message } from './message.js'
import { createRedactor } from './redact.js'
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
  #delayMs = 0
  #inDoubt = false
  #info: ResponseInfo | undefined
  #failure: { readonly error: unknown } | undefined
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
    // A stream can be read only once. One repeat more than the policy's is for credentials that are asked for anew.
    const limit = message.body instanceof ReadableStream ? 0 : this.#policy.limit + (this.#client.config.renewable ? 1 : 0)
    await ky(message.url, {
      method: this.#method,
      redirect: 'manual',
      throwHttpErrors: false,
      // An attempt's time-out starts after the wait for the limiter and covers the reading of the body, so it is kept here.
      timeout: false,
      totalTimeout: this.#totalMs <= MAX_TIMER_MS ? this.#totalMs : false,
      fetch: (request) => this.#attempt(request as Request, message),
      retry: {
        limit,
        methods: ['get', 'post', 'put', 'patch', 'delete'],
        shouldRetry: ({ error }) => this.#mayRepeat(error, message),
        delay: () => this.#delayMs,
      },
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      // ky's own errors hold the URL and the headers, and it wraps whatever looks like a network failure in one of them.
      throw signal?.aborted
        ? error
        : this.#failure
          ? this.#failure.error
          : toTimeoutError(this.#spec.op, message.origin, 'totalTimeoutMs', this.#totalMs)
    })
    return this.#answer!
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

  /** One attempt: waits for its turn, sets the deadline, and words what goes wrong. */
  async #attempt(request: Request, message: Message): Promise<Response> {
    const { limiter } = this.#client.options
    const { op } = this.#spec
    this.#attempts++
    this.#info = this.#failure = undefined
    const deadline = new AbortController()
    const abort = () => deadline.abort(request.signal.reason)
    let release: (() => void) | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    request.signal.addEventListener('abort', abort)
    try {
      release = await limiter?.acquire(op, request.signal)
      request.signal.throwIfAborted()
      if (this.#timeoutMs <= MAX_TIMER_MS) timer = setTimeout(abort, this.#timeoutMs)
      // Not every function of the user's looks at the signal.
      const stopped = new Promise<never>((_, reject) => deadline.signal.addEventListener('abort', reject))
      return await Promise.race([this.#exchange(request, message, deadline.signal), stopped])
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason
      this.#failure = { error: deadline.signal.aborted ? toTimeoutError(op, message.origin, 'timeoutMs', this.#timeoutMs) : error }
      throw this.#failure.error
    } finally {
      clearTimeout(timer)
      if (this.#spec.as !== 'stream') request.signal.removeEventListener('abort', abort)
      release?.()
    }
  }

  /** Sends once and reads the answer. */
  async #exchange(request: Request, message: Message, signal: AbortSignal): Promise<Response> {
    const { config, options } = this.#client
    const own = createRedactor(() => this.#spec.secrets ?? [])
    const redact = (text: string): string => own(this.#client.redact(text))
    const { op, as = 'json' } = this.#spec
    const { body } = message
    const renew = this.#renew
    this.#renew = false
    const headers = await authorize(this.#client, message, renew)
    signal.throwIfAborted()
    const started = performance.now()
    this.#tell('onRequest', {})
    let response: Response
    let content: unknown
    try {
      response = await fetchWith(options.fetch, request, { headers, signal, ...(body !== undefined && { body, duplex: 'half' }) })
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
    return response
  }

  async #mayRepeat(error: Error, { path, isAnonymous }: Message): Promise<boolean> {
    if (!(error instanceof InfraError) || this.#options.signal?.aborted) return false
    const { idempotent = !/^P(OST|ATCH)$/.test(this.#method), retry } = this.#spec
    this.#inDoubt ||= isInDoubt(error)
    if (error instanceof AuthenticationError && this.#client.config.renewable && !this.#renewed && !isAnonymous) {
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

  #tell<K extends Exclude<keyof Hooks, 'onMismatch'>>(hook: K, more: Omit<Parameters<NonNullable<Hooks[K]>>[0], keyof RequestEvent>): void {
    const { op } = this.#spec
    void tell(this.#client.options.hooks, hook, { call: this.#call, op, method: this.#method, attempt: this.#attempts, ...more })
  }
}

/** Hands a request to `fetch`. A function of the user's gets all of it in the request, since it may not look at `init`. */
function fetchWith(custom: Client['options']['fetch'], request: Request, init: RequestInit): Promise<Response> {
  if (!custom) return fetch(request, init)
  return custom.takesInit ? custom(request, init) : custom(new Request(request, init))
}
