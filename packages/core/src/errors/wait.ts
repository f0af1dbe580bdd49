import { InfraError } from './base.js'

/** A wait for long work ended without its success. */
export class WaitError extends InfraError {
  static override readonly kind: string = 'WaitError'
}

/** The work that was waited for failed on the server. */
export class ActionFailedError extends WaitError {
  static override readonly kind: string = 'ActionFailedError'
  /** The vendor's code of the failure. */
  readonly code: string | undefined
  /** What failed, as the vendor reports it. */
  readonly action: unknown

  /** Creates the error. */
  constructor(message: string, fields: { code?: string | undefined; action: unknown }) {
    super(message)
    this.code = fields.code
    this.action = fields.action
  }
}

/** The deadline of a wait passed. The work may still go on: `pending` names what was not finished. */
export class WaitTimeoutError<P = unknown> extends WaitError {
  static override readonly kind: string = 'WaitTimeoutError'
  /** What was still running: ids, or the last state that was seen. */
  readonly pending: P

  /** Creates the error. */
  constructor(message: string, fields: { pending: P }) {
    super(message)
    this.pending = fields.pending
  }
}
