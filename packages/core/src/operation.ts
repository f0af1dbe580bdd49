import type { CallOptions, RequestSpec } from './api.js'
import { encodeBody, readBody } from './body.js'
import type { ResponseInfo } from './call.js'
import { carryOut } from './carry.js'
import { checkAtLeast } from './check.js'
import type { Client } from './client.js'
import { AuthenticationError, ConfigurationError, InfraError, InvalidInputError } from './errors/index.js'
import type { ApiError } from './errors/index.js'
import { toApiError, toConnectionError, toTimeoutError } from './failure.js'
import { mergeHeaders } from './headers.js'
import type { Hooks, RequestEvent } from './hooks.js'
import { toQueryString } from './query.js'
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

/** What is sent, the same on each attempt. */
interface Message {
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: BodyInit | undefined
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
    const message = this.#write()
    // A stream can be read only once. One repeat more than the policy's is for credentials that are asked for anew.
    const limit = message.body instanceof ReadableStream ? 0 : this.#policy.limit + (this.#client.config.renewable ? 1 : 0)
    const options = { totalTimeout: this.#totalMs <= MAX_TIMER_MS && this.#totalMs, ...(signal && { signal }) }
    await carryOut(message.url, this.#method, limit, options, {
      attempt: (request) => this.#attempt(request, message),
      mayRepeat: (error) => this.#mayRepeat(error),
      delay: () => this.#delayMs,
    }).catch((error: unknown) => {
      // ky's own errors hold the URL and the headers, and it wraps whatever looks like a network failure in one of them.
      throw signal?.aborted
        ? error
        : this.#failure
          ? this.#failure.error
          : toTimeoutError(this.#spec.op, this.#client.origin, 'totalTimeoutMs', this.#totalMs)
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
    const { body: _body, query: _query, ...options } = this.#options
    const totalTimeoutMs = Math.max(1, this.#totalMs - (performance.now() - this.#started))
    const request = async (spec: RequestSpec): Promise<unknown> =>
      JSON.parse((await new Operation(this.#client, spec, { ...options, totalTimeoutMs }).run()).content as string)
    try {
      return (await this.#client.config.mapError?.(error, { spec: this.#spec, response: this.#info, request })) ?? error
    } catch {
      // What a question to the API ran into says less than the error that led to it.
      return error
    }
  }

  #write(): Message {
    const spec = this.#spec
    const options = this.#options
    if (this.#client.state.closed) throw new ConfigurationError(`${spec.op}: this client was closed. Create another one`)
    spec.check?.()
    const path = typeof spec.path === 'string' ? spec.path : spec.path()
    // Else it could become part of the host's name, climb out of the base, or lose the query.
    if (!/^\/(?!.*#)/.test(path) || /\/(\.|%2e){1,2}([/?]|$)/i.test(path)) {
      throw new InvalidInputError(`${spec.op}: the path must begin with a slash, and have no "#" and no segment "." or ".."`, {
        field: 'path',
      })
    }
    const query = toQueryString({ ...spec.query, ...options.query })
    const { body, json } = encodeBody(spec.body, options.body)
    if (body !== undefined && this.#method === 'GET')
      throw new InvalidInputError(`${spec.op}: a GET request has no body`, { field: 'body' })
    return {
      url: `${this.#client.baseUrl}${path}${query && (path.includes('?') ? '&' : '?') + query}`,
      headers: { ...this.#client.headers, ...mergeHeaders(json ? { 'content-type': 'application/json' } : undefined, options.headers) },
      body,
    }
  }

  /** One attempt: waits for its turn, sets the deadline, and words what goes wrong. */
  async #attempt(request: Request, message: Message): Promise<void> {
    const { limiter } = this.#client.options
    const { op } = this.#spec
    this.#attempts++
    this.#info = this.#failure = undefined
    const { signal } = request
    const deadline = new AbortController()
    let release: (() => void) | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop = (): void => {}
    try {
      release = await limiter?.acquire(op, signal)
      signal.throwIfAborted()
      await new Promise<void>((resolve, reject) => {
        // Not every function of the user's looks at the signal.
        stop = () => {
          deadline.abort(signal.reason)
          reject(deadline.signal.reason)
        }
        signal.addEventListener('abort', stop)
        if (this.#timeoutMs <= MAX_TIMER_MS) timer = setTimeout(stop, this.#timeoutMs)
        this.#exchange(request, message, deadline.signal).then(resolve, reject)
      })
    } catch (error) {
      if (signal.aborted) throw signal.reason
      this.#failure = { error: deadline.signal.aborted ? toTimeoutError(op, this.#client.origin, 'timeoutMs', this.#timeoutMs) : error }
      throw this.#failure.error
    } finally {
      clearTimeout(timer)
      if (this.#spec.as !== 'stream') signal.removeEventListener('abort', stop)
      release?.()
    }
  }

  /** The headers of one attempt, with what proves who asks. */
  async #authorize({ url, headers, body }: Message): Promise<Record<string, string>> {
    const own = { ...headers }
    const renew = this.#renew
    this.#renew = false
    await this.#client.config.authorize?.({
      method: this.#method,
      url,
      headers: own,
      body: typeof body === 'string' ? body : undefined,
      renew,
    })
    return mergeHeaders(own)
  }

  /** Sends once and reads the answer. */
  async #exchange(request: Request, message: Message, signal: AbortSignal): Promise<void> {
    const { config, options, origin } = this.#client
    const redact = (text: string): string => createRedactor(() => this.#spec.secrets ?? [])(this.#client.redact(text))
    const { op, as = 'json' } = this.#spec
    const headers = await this.#authorize(message)
    signal.throwIfAborted()
    const started = performance.now()
    this.#tell('onRequest', {})
    let response: Response
    let content: unknown
    try {
      response = await this.#fetch(request, message, headers, signal)
      content = await readBody(
        response,
        response.ok ? as : 'text',
        this.#options.maxResponseBytes ?? options.maxResponseBytes ?? 2 ** 25,
        op,
      )
      signal.throwIfAborted()
    } catch (error) {
      throw toConnectionError(op, error, origin)
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

  /** Hands a message to `fetch`. A function of the user's gets all of it in one request, since it may not look at `init`. */
  #fetch(request: Request, { url, body }: Message, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
    const { fetch: custom } = this.#client.options
    const init = { method: this.#method, redirect: 'manual' as const, headers, signal, body: body ?? null, duplex: 'half' }
    // Neither is given ky's request, which would be copied.
    if (!custom) return fetch(url, init)
    return custom.takesInit ? custom(request, init) : custom(new Request(url, init))
  }

  #mayRepeat(error: Error): boolean {
    if (!(error instanceof InfraError) || this.#options.signal?.aborted) return false
    const { idempotent = !/^P(OST|ATCH)$/.test(this.#method), retry } = this.#spec
    this.#inDoubt ||= isInDoubt(error)
    if (error instanceof AuthenticationError && this.#client.config.renewable && !this.#renewed) {
      this.#renewed = true
      this.#renew = true
      this.#delayMs = 0
    } else {
      if (retry === 'never' || this.#repeats >= this.#policy.limit || !isWorthRepeating(error, idempotent, this.#policy)) return false
      const delayMs = retryDelay(this.#policy, this.#repeats + 1, (error as Partial<ApiError>).retryAfterMs)
      // A wait that the total deadline would cut short is not begun: the real failure says more than a time-out.
      if (delayMs === undefined || performance.now() - this.#started + delayMs >= this.#totalMs) return false
      this.#repeats++
      this.#delayMs = delayMs
    }
    this.#tell('onRetry', { delayMs: this.#delayMs, error })
    return true
  }

  #tell<K extends Exclude<keyof Hooks, 'onMismatch'>>(hook: K, more: Omit<Parameters<NonNullable<Hooks[K]>>[0], keyof RequestEvent>): void {
    const { op } = this.#spec
    const { hooks } = this.#client.options
    if (hooks?.[hook]) void tell(hooks, hook, { call: this.#call, op, method: this.#method, attempt: this.#attempts, ...more })
  }
}
