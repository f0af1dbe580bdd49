// For `Symbol.asyncDispose`, which a consumer that compiles for an older library lacks.
/// <reference lib="esnext.disposable" preserve="true" />
import type { Call } from './call.js'
import type { ClientOptions } from './options.js'
import type { Paginated } from './paginated.js'
import type { RetryOptions } from './retry.js'
import type { Schema } from './schema/schema.js'

/** HTTP methods in use. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * What to do with an answer whose fields differ from the documented ones: `warn` reports it once and hands the
 * data over, `strict` throws `ResponseMismatchError` with the data on it, `off` does not look.
 */
export type Validate = 'warn' | 'strict' | 'off'

/** How the answer is read: parsed JSON, text, bytes, or a stream that the caller reads (no size limit, no time-out while reading). */
export type ReadAs = 'json' | 'text' | 'bytes' | 'stream'

/** One operation to carry out: what an endpoint function hands to its {@link Api}. */
export interface RequestSpec<T = unknown> {
  /** Stable name, such as `accessKeys.get`: it names the operation in errors, hooks and limiter buckets, where a URL never appears. */
  op: string
  /**
   * Where one `op` stands for several operations, since more would show data: what tells them apart. It is shown nowhere; fields
   * and deprecations are told once for each.
   */
  route?: string | undefined
  /** HTTP method. Default: `GET`. */
  method?: Method
  /** Path below the base URL, with a slash in front; made with the `path` tag, so that values are encoded. */
  path: string | (() => string)
  /**
   * Another address for the path to be below, such as that of a signed URL. Neither credentials nor the client's own headers
   * are sent there.
   */
  baseUrl?: string | undefined
  /** `false`: send nothing that proves who asks. */
  auth?: false | undefined
  /** Headers that belong to the operation, such as the `content-type` of a body that is no JSON. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Looks at the arguments before anything is sent, and throws `InvalidInputError` when one breaks a rule. */
  check?: () => void
  /** Query parameters: `undefined` is left out, an array repeats its name. */
  query?: object | undefined
  /** Sent as JSON, unless it is a string, `Blob`, `FormData`, `URLSearchParams`, bytes or a stream: those are sent as they are. */
  body?: unknown
  /** The key of the answer that holds the value, when it is wrapped. */
  pick?: string | undefined
  /**
   * Describes the value that the call gives: the picked one; of one item for lists. Any Standard Schema will do. It sets the
   * type and is compared with the answer, but changes nothing: what arrived is handed over, without transforms and defaults.
   * Without a schema the answer may be empty.
   */
  schema?: Schema<T> | undefined
  /** How the answer is read. Default: `json`. */
  as?: ReadAs | undefined
  /** Whether sending it twice does no harm. Default: true for `GET`, `PUT` and `DELETE`. */
  idempotent?: boolean
  /** `never`: no repeats, not even after a 429. (Credentials are asked for anew after a 401 all the same.) */
  retry?: 'never'
  /** What is sent and secret, such as a password in the body: a server that repeats it does not bring it into an error. */
  secrets?: readonly (string | undefined)[]
  /**
   * Makes a value of a failure that means one, such as the 404 that a repeated deletion ends with; `undefined` leaves it a
   * failure. `inDoubt` says that an earlier attempt may have been carried out, its answer lost.
   */
  recover?: (error: unknown, inDoubt: boolean) => Recovered<T> | Promise<Recovered<T>>
}

/** What {@link RequestSpec.recover} makes of a failure. */
export type Recovered<T> = { readonly data: T } | undefined

/** One list operation: `pick` is the key that holds the items. */
export interface ListSpec<T = unknown> extends Omit<RequestSpec<T>, 'recover'> {
  pick: string
  /** `false`: this list comes whole, and its route knows no page size. Default: true. */
  paged?: boolean
}

/** Per-call options, the last parameter of every endpoint. */
export interface CallOptions {
  /** Aborts the call; it then rejects with `signal.reason`. */
  signal?: AbortSignal
  /** Time-out of each attempt, in milliseconds, for this call. */
  timeoutMs?: number
  /** Time-out of all attempts and the waits between them, in milliseconds, for this call. */
  totalTimeoutMs?: number
  /** Number of repeats, or parts of the policy, for this call. 0: none. */
  retry?: number | RetryOptions
  /** Headers to add. */
  headers?: Record<string, string>
  /** What to do with fields that differ from the documented ones, for this call. */
  validate?: Validate
  /** The most bytes to read of the answer, for this call. */
  maxResponseBytes?: number
  /** For lists: how many pages to keep in flight while iterating, where the vendor tells their number. Default: 1. */
  prefetch?: number
  /** Merged into the query: for parameters that this package does not know yet. */
  query?: object
  /** Merged into a JSON body: for fields that this package does not know yet. */
  body?: object
}

/** Options of work that takes several requests: {@link CallOptions} without what belongs to one request. */
export type StepOptions = Omit<CallOptions, 'body' | 'prefetch' | 'query'>

/** What every endpoint function takes first: the way to one vendor's API. Create it with the provider's `create…Api`. */
export interface Api {
  /** Carries out one operation; also for routes that the package lacks. */
  request<T = unknown>(spec: RequestSpec<T>, options?: CallOptions): Call<T>
  /** The same API with other options, each in the place of the one before; sockets, limiter and credentials are shared. `close` closes both. */
  with(options: ApiOverrides): this
  /** Ends idle sockets and timers. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
  /** Scheme, host and port that requests go to; never a path, which may be secret. */
  readonly origin: string
}

/** The way to an API that pages its lists. */
export interface PagedApi extends Api {
  /** Reads a list, page by page; also of routes that the package lacks. */
  list<T = unknown>(spec: ListSpec<T>, options?: CallOptions): Paginated<T>
}

/** What {@link Api.with} can change. */
export type ApiOverrides = Pick<
  ClientOptions,
  'retry' | 'timeoutMs' | 'totalTimeoutMs' | 'hooks' | 'validate' | 'headers' | 'maxResponseBytes'
>
