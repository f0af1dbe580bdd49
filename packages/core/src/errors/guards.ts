import { ApiError, AuthenticationError, ConflictError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from './api.js'
import { InfraError } from './base.js'
import { ConnectionError, TimeoutError } from './connection.js'
import { ConfigurationError, InvalidInputError } from './input.js'
import { PartialFailureError } from './partial.js'
import { ResponseMismatchError } from './response.js'
import { ActionFailedError, WaitTimeoutError } from './wait.js'

/** Whether an `@infra/*` package threw it. */
export const isInfraError = (error: unknown): error is InfraError => error instanceof InfraError
/** Whether the server answered with an error status. */
export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError
/** Whether the credentials were refused (401). */
export const isAuthenticationError = (error: unknown): error is AuthenticationError => error instanceof AuthenticationError
/** Whether the credentials may not do this (403). */
export const isPermissionDenied = (error: unknown): error is PermissionDeniedError => error instanceof PermissionDeniedError
/** Whether there is no such thing (404). */
export const isNotFound = (error: unknown): error is NotFoundError => error instanceof NotFoundError
/** Whether it collides with what is there (409). */
export const isConflict = (error: unknown): error is ConflictError => error instanceof ConflictError
/** Whether too much was asked (429). */
export const isRateLimited = (error: unknown): error is RateLimitError => error instanceof RateLimitError
/** Whether the server failed (500 and above). */
export const isServerError = (error: unknown): error is ServerError => error instanceof ServerError
/** Whether no usable answer arrived, a time-out included. */
export const isConnectionError = (error: unknown): error is ConnectionError => error instanceof ConnectionError
/** Whether a deadline of ours passed. */
export const isTimeout = (error: unknown): error is TimeoutError => error instanceof TimeoutError
/** Whether the answer was not what the operation gives. */
export const isResponseMismatch = (error: unknown): error is ResponseMismatchError => error instanceof ResponseMismatchError
/** Whether a value was refused before anything was sent. */
export const isInvalidInput = (error: unknown): error is InvalidInputError => error instanceof InvalidInputError
/** Whether work that was waited for failed. */
export const isActionFailed = (error: unknown): error is ActionFailedError => error instanceof ActionFailedError
/** Whether the deadline of a wait passed. */
export const isWaitTimeout = (error: unknown): error is WaitTimeoutError => error instanceof WaitTimeoutError
/** Whether a client cannot work as it was set up. */
export const isConfigurationError = (error: unknown): error is ConfigurationError => error instanceof ConfigurationError
/** Whether something of several steps stopped half-way. */
export const isPartialFailure = (error: unknown): error is PartialFailureError => error instanceof PartialFailureError
