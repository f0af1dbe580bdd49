import { InfraError } from './base.js'

/** What an {@link ApiError} is made of. */
export interface ApiErrorFields {
  /** HTTP status of the answer. */
  status: number
  /** The vendor's own error code, such as `NotFound`, when the answer had one. */
  code?: string | undefined
  /** Stable name of the operation, such as `accessKeys.get`. */
  operation: string
  /** The vendor's id of the request, for its support. */
  requestId?: string | undefined
  /** How long the server asked to wait before a repeat, in milliseconds. */
  retryAfterMs?: number | undefined
  /** The answer's headers that are safe to log (an allow-list). */
  headers?: Readonly<Record<string, string>>
  /** How many attempts were made, this one included. Default: 1. */
  attempts?: number | undefined
  /** The answer's body: parsed JSON, else its text. Secrets of the client are blanked out. */
  body?: unknown
}

/**
 * The server answered, with a status that says no. Subclasses exist for the usual ones; `code` tells finer.
 *
 * @example
 * try {
 *   await outline.accessKeys.get('7')
 * } catch (error) {
 *   if (error instanceof ApiError) console.error(error.status, error.code, error.requestId)
 * }
 */
export class ApiError extends InfraError {
  static override readonly kind: string = 'ApiError'
  /** HTTP status of the answer. */
  declare readonly status: number
  /** The vendor's own error code, when the answer had one. */
  declare readonly code: string | undefined
  /** Stable name of the operation, such as `accessKeys.get`. */
  declare readonly operation: string
  /** The vendor's id of the request, for its support. */
  declare readonly requestId: string | undefined
  /** How long the server asked to wait before a repeat, in milliseconds. */
  declare readonly retryAfterMs: number | undefined
  /** The answer's headers that are safe to log (an allow-list). */
  declare readonly headers: Readonly<Record<string, string>>
  /** How many attempts were made, the one that this error answers included. */
  declare readonly attempts: number
  readonly #body: unknown

  /** Creates the error; {@link errorForStatus} picks the class. */
  constructor(message: string, { status, code, operation, requestId, retryAfterMs, headers = {}, attempts = 1, body }: ApiErrorFields) {
    super(message)
    Object.assign(this, { status, code, operation, requestId, retryAfterMs, headers, attempts })
    this.#body = body
  }

  /** The answer's body: parsed JSON, else its text. Not shown by `util.inspect` or `JSON.stringify`. */
  get body(): unknown {
    return this.#body
  }
}

/** 400: the server does not accept what was sent. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = 'BadRequestError'
}
/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = 'AuthenticationError'
}
/** 403: the credentials are right, but may not do this. */
export class PermissionDeniedError extends ApiError {
  static override readonly kind: string = 'PermissionDeniedError'
}
/** 404: there is no such thing (or the credentials may not see it). */
export class NotFoundError extends ApiError {
  static override readonly kind: string = 'NotFoundError'
}
/** 409: it collides with what is there, or with something under way. */
export class ConflictError extends ApiError {
  static override readonly kind: string = 'ConflictError'
}
/** 422: understood, but a field breaks a rule. */
export class UnprocessableEntityError extends ApiError {
  static override readonly kind: string = 'UnprocessableEntityError'
}
/** 429: too many requests; `retryAfterMs` says how long to wait, where the server does. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = 'RateLimitError'
}
/** 500 and above: the server failed. */
export class ServerError extends ApiError {
  static override readonly kind: string = 'ServerError'
}

/** The class that stands for an HTTP status: a subclass of {@link ApiError} for the usual ones, else itself. */
export function errorForStatus(status: number): typeof ApiError {
  switch (status) {
    case 400:
      return BadRequestError
    case 401:
      return AuthenticationError
    case 403:
      return PermissionDeniedError
    case 404:
      return NotFoundError
    case 409:
      return ConflictError
    case 422:
      return UnprocessableEntityError
    case 429:
      return RateLimitError
    default:
      return status >= 500 ? ServerError : ApiError
  }
}
