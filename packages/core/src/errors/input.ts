import { InfraError } from './base.js'

/** A value was refused before anything was sent. The message names the field and what is allowed, never a secret value. */
export class InvalidInputError extends InfraError {
  static override readonly kind: string = 'InvalidInputError'
  /** The field, as the caller wrote it: `body.port`, `id`. */
  readonly field: string

  /** Creates the error. */
  constructor(message: string, fields: { field: string }) {
    super(message)
    this.field = fields.field
  }
}

/** The client cannot work as it was set up, or is used after `close()`. Nothing was sent. */
export class ConfigurationError extends InfraError {
  static override readonly kind: string = 'ConfigurationError'
}

/** The server is older than the operation needs. */
export class UnsupportedVersionError extends InfraError {
  static override readonly kind: string = 'UnsupportedVersionError'
  /** Stable name of the operation, such as `metrics.server`. */
  declare readonly operation: string
  /** The first version that has it. */
  declare readonly needed: string
  /** The version that answered; absent when the server does not say. */
  declare readonly actual: string | undefined

  /** Creates the error. */
  constructor(message: string, { operation, needed, actual }: { operation: string; needed: string; actual?: string | undefined }) {
    super(message)
    Object.assign(this, { operation, needed, actual })
  }
}
