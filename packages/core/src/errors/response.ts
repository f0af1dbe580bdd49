import { InfraError } from './base.js'

/** One way in which an answer differs from its schema. */
export interface Issue {
  /** Where, from the top of the answer: `accessKeys.3.port`. */
  readonly path: string
  /** What is expected there and what type was found, without the value. */
  readonly message: string
}

/** What a {@link ResponseMismatchError} is made of. */
export interface ResponseMismatchFields {
  /** Stable name of the operation, such as `accessKeys.list`. */
  operation: string
  /** Field by field, what differs; empty when the answer could not be read at all. */
  issues?: readonly Issue[]
  /** HTTP status of the answer. */
  status?: number | undefined
  /** The vendor's id of the request, for its support. */
  requestId?: string | undefined
  /** What arrived. */
  data?: unknown
}

/**
 * The answer is not what the operation gives: not JSON, empty where a value was due, another envelope, or (with
 * `validate: 'strict'`) a field of another type. What arrived is in `data`, so nothing that a server did is lost.
 */
export class ResponseMismatchError extends InfraError {
  static override readonly kind: string = 'ResponseMismatchError'
  /** Stable name of the operation, such as `accessKeys.list`. */
  declare readonly operation: string
  /** Field by field, what differs; empty when the answer could not be read at all. */
  declare readonly issues: readonly Issue[]
  /** HTTP status of the answer. */
  declare readonly status: number | undefined
  /** The vendor's id of the request, for its support. */
  declare readonly requestId: string | undefined
  readonly #data: unknown

  /** Creates the error. */
  constructor(message: string, { operation, issues = [], status, requestId, data }: ResponseMismatchFields) {
    super(message)
    Object.assign(this, { operation, issues, status, requestId })
    this.#data = data
  }

  /** What arrived: the parsed value, else the text. Not shown by `util.inspect` or `JSON.stringify`. */
  get data(): unknown {
    return this.#data
  }
}

/** The answer is larger than `maxResponseBytes`, counted after decompression; reading stopped there. */
export class ResponseTooLargeError extends InfraError {
  static override readonly kind: string = 'ResponseTooLargeError'
  /** Stable name of the operation, such as `accessKeys.list`. */
  declare readonly operation: string
  /** The limit that was in force, in bytes. */
  declare readonly maxBytes: number

  /** Creates the error. */
  constructor(message: string, { operation, maxBytes }: { operation: string; maxBytes: number }) {
    super(message)
    Object.assign(this, { operation, maxBytes })
  }
}
