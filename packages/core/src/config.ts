import type { RequestSpec } from './api.js'
import type { ResponseInfo } from './call.js'
import type { InfraError } from './errors/index.js'
import type { VendorError } from './failure.js'
import type { DeprecationEvent, RateLimit } from './hooks.js'
import type { ClientOptions } from './options.js'
import type { RetryPolicy } from './retry.js'

/** One attempt, just before it is sent: `authorize` may change its headers. */
export interface Attempt {
  /** HTTP method. */
  readonly method: string
  /** The whole URL. */
  readonly url: string
  /** Headers to be sent, by lower-case name. */
  readonly headers: Record<string, string>
  /** The text of the body, when it is text: what a signature covers. */
  readonly body: string | undefined
  /** Whether the attempt before was refused, with 401 mostly: credentials must be asked for anew. */
  readonly renew: boolean
}

/** What a provider tells core about its API: the one place where the APIs differ below the level of operations. */
export interface ApiConfig {
  /** Name of the provider, such as `outline`. */
  provider: string
  /** Version of the provider's package, for the `user-agent` header. */
  version: string
  /** Where paths begin. */
  baseUrl: string
  /** Other addresses of the same API, by the beginning of the paths that are theirs. */
  otherBaseUrls?: Readonly<Record<string, string>>
  /** What the user set. */
  options: ClientOptions
  /** Time-out of each attempt, in milliseconds, unless the user sets one. */
  timeoutMs: number
  /** When to repeat, unless the user says otherwise. */
  retry: RetryPolicy
  /** Texts that must appear in no error and no event. */
  secrets(): readonly (string | undefined)[]
  /** Adds what proves who asks: a header, a signature. Runs before each attempt. */
  authorize?(attempt: Attempt): void | Promise<void>
  /**
   * Whether credentials can be asked for anew, once for each call, and the request be sent again, whatever it is: `true` after a
   * 401, a function after the failures of an attempt that it picks. Pick only what says that nothing was done. It may put right
   * what was refused first: a token, a clock.
   */
  renewable?: boolean | ((error: InfraError, attempt: Attempt) => boolean | Promise<boolean>)
  /** Looks at a request, its path made, before anything is sent; throws `InvalidInputError` for what breaks a rule of the whole API. */
  check?(spec: RequestSpec, path: string): void
  /**
   * Whether a failure is worth a repeat that core would not make, or not worth one that it would; `undefined` leaves it to
   * core. It may wait for what stands in the way first. The limit on repeats holds all the same.
   */
  mayRepeat?(error: InfraError, context: RepeatContext): boolean | undefined | Promise<boolean | undefined>
  /** Takes the value of an answer out of envelopes that the vendor puts around everything, before `pick`. */
  unwrap?(body: unknown): unknown
  /** Finds what is going out of use in an answer to the operation `op`; asked only when somebody listens. */
  readDeprecations?(body: unknown, headers: Headers, op: string): readonly Omit<DeprecationEvent, 'op'>[]
  /** Finds the vendor's code and message in the body of an error answer. */
  readError?(body: unknown): VendorError | undefined
  /** Puts an error into the provider's own terms, after the last attempt. `request` can ask the API something first. */
  mapError?(error: InfraError, context: ErrorContext): InfraError | Promise<InfraError>
  /** Finds the state of the rate limit in the headers. */
  readRateLimit?(headers: Headers): RateLimit | undefined
  /** The header that holds the vendor's id of the request. Default: `x-request-id`. */
  requestIdHeader?: string
  /** Ends what the client itself opened, on `close()`. */
  close?(): void | Promise<void>
}

/** What {@link ApiConfig.mayRepeat} may look at. */
export interface RepeatContext {
  /** The operation. */
  readonly spec: RequestSpec
  /** Its path, values filled in. */
  readonly path: string
  /** Ends when the call is aborted. */
  readonly signal: AbortSignal | undefined
  /** What is left of the call's total time-out, in milliseconds. */
  readonly leftMs: number
  /** Carries out one request, without error mapping. */
  request(spec: RequestSpec): Promise<unknown>
}

/** What {@link ApiConfig.mapError} may look at. */
export interface ErrorContext {
  /** The operation. */
  readonly spec: RequestSpec
  /** The error answer, when there was one. */
  readonly response: ResponseInfo | undefined
  /** Carries out one request, without error mapping. */
  request(spec: RequestSpec): Promise<unknown>
}
