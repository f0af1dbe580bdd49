import { InfraError } from './base.js'

/**
 * Something made of several requests stopped half-way. It says what was done, what is left, and holds what is
 * needed to finish; `cause` is the error that stopped it.
 */
export class PartialFailureError<D = unknown> extends InfraError {
  static override readonly kind: string = 'PartialFailureError'
  /** The steps that were carried out, in order. */
  readonly done: readonly string[]
  /** The steps that were not, in order; the first one may have been carried out without our knowing. */
  readonly remaining: readonly string[]
  #data: D

  /** Creates the error. */
  constructor(message: string, fields: { done: readonly string[]; remaining: readonly string[]; data: D; cause?: unknown }) {
    super(message, 'cause' in fields ? { cause: fields.cause } : undefined)
    this.done = fields.done
    this.remaining = fields.remaining
    this.#data = fields.data
  }

  /** All that is needed to finish, or to undo. It may hold secrets, so `util.inspect` and `JSON.stringify` do not show it. */
  get data(): D {
    return this.#data
  }
}
