import { InfraError } from './base.js'

/**
 * Why no answer came: the runtime's own code (`ECONNREFUSED`: nobody listens; `ENOTFOUND`: no such host;
 * `ECONNRESET`: cut off; `ETIMEDOUT`; `CERT_…`, `DEPTH_ZERO_SELF_SIGNED_CERT` and the like: the certificate was refused),
 * or one of ours: `UND_ERR_*` and others are passed on as they are, `NETWORK` when the runtime does not say (browsers never do),
 * `TIMEOUT` for a deadline.
 */
export type ConnectionErrorCode =
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'ENOTFOUND'
  | 'ETIMEDOUT'
  | 'CERT_MISMATCH'
  | 'NETWORK'
  | 'TIMEOUT'
  | (string & {})

/** What a {@link ConnectionError} is made of. */
export interface ConnectionErrorFields {
  /** Why, as a stable code. */
  code: ConnectionErrorCode
  /** Stable name of the operation, such as `accessKeys.get`; absent outside an operation. */
  operation?: string | undefined
}

/** No usable answer arrived: the connection was refused, cut, or never made. A write may or may not have been carried out. */
export class ConnectionError extends InfraError {
  static override readonly kind: string = 'ConnectionError'
  /** Why, as a stable code. */
  declare readonly code: ConnectionErrorCode
  /** Stable name of the operation, such as `accessKeys.get`; absent outside an operation. */
  declare readonly operation: string | undefined

  /** Creates the error. */
  constructor(message: string, { code, operation }: ConnectionErrorFields) {
    super(message)
    Object.assign(this, { code, operation })
  }
}

/** No complete answer within `timeoutMs` (each attempt) or `totalTimeoutMs` (all of them with the waits between). */
export class TimeoutError extends ConnectionError {
  static override readonly kind: string = 'TimeoutError'
}

/** The server's certificate is not the pinned one: nothing was sent to it. Thrown by `createNodeFetch({ pin })`. */
export class CertificateMismatchError extends ConnectionError {
  static override readonly kind: string = 'CertificateMismatchError'
}
