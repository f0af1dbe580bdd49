import type { InfraError, Issue } from './errors/index.js'

/** What the server says of its rate limit. */
export interface RateLimit {
  /** Requests allowed per window. */
  readonly limit?: number | undefined
  /** Requests left in the window. */
  readonly remaining?: number | undefined
  /** When the limit is whole again, in milliseconds since 1970. */
  readonly resetAtMs?: number | undefined
}

/** What every event tells. */
export interface RequestEvent {
  /** Which call it belongs to: a number that all events of one call share, and no other call of the process has. */
  readonly call: number
  /** Stable name of the operation, such as `accessKeys.get`. */
  readonly op: string
  /** HTTP method. */
  readonly method: string
  /** Which attempt it is, from 1. */
  readonly attempt: number
}

/** An answer arrived and was read. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status. */
  readonly status: number
  /** From sending to the last byte read, in milliseconds. */
  readonly durationMs: number
  /** The vendor's id of the request. */
  readonly requestId?: string | undefined
  /** What the server says of its rate limit, where it does. */
  readonly rateLimit?: RateLimit | undefined
}

/** An attempt failed and another follows after a wait. */
export interface RetryEvent extends RequestEvent {
  /** How long the wait is, in milliseconds. */
  readonly delayMs: number
  /** Why the attempt failed. */
  readonly error: InfraError
}

/** An operation failed for good. */
export interface ErrorEvent extends RequestEvent {
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined
  /** From the call to its failure, waits included, in milliseconds. */
  readonly durationMs: number
  /** What the caller gets: one of ours, or the reason of the caller's own abort. */
  readonly error: unknown
}

/** An answer's fields differ from the documented ones; told once per operation and field. */
export interface MismatchEvent {
  /** Stable name of the operation. */
  readonly op: string
  /** What differs, without the values. */
  readonly issues: readonly Issue[]
}

/** Something that an answer spoke of goes out of use; told once for each. */
export interface DeprecationEvent {
  /** Stable name of the operation whose answer spoke of it. */
  readonly op: string
  /** What goes out of use, such as `server type cx11`. */
  readonly subject: string
  /** When that was announced, as the vendor writes it. */
  readonly announced?: string | undefined
  /** When it ends, as the vendor writes it. */
  readonly unavailableAfter?: string | undefined
  /** What to use in its place, where the vendor says. */
  readonly replacement?: string | undefined
}

/** Functions that are told what happens. They observe and cannot change; one that throws is ignored. No event carries a URL, header or body. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?(event: RequestEvent): void
  /** After each attempt that was answered, whatever the status. */
  onResponse?(event: ResponseEvent): void
  /** Before each wait for another attempt. */
  onRetry?(event: RetryEvent): void
  /** When a call fails for good. */
  onError?(event: ErrorEvent): void
  /** When an answer's fields differ from the documented ones. Without it one warning is printed. */
  onMismatch?(event: MismatchEvent): void
  /** When an answer speaks of something that goes out of use. Without it nobody looks for that. */
  onDeprecation?(event: DeprecationEvent): void
}
