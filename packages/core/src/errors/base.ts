/**
 * Base of every error that an `@infra/*` package throws, the abort of a caller's own signal aside (that rethrows
 * `signal.reason`).
 *
 * `instanceof` holds across two installed copies of `@infra/core`: each class is recognised by its `kind`, not by
 * the identity of its constructor. No error carries a secret: messages are built from the operation's name, and
 * data that may hold one (a body, what a server created) is reachable by name but shown by neither `util.inspect`
 * nor `JSON.stringify`.
 *
 * @example
 * try {
 *   await outline.accessKeys.get('7')
 * } catch (error) {
 *   if (error instanceof InfraError) console.error(error.name, error.message)
 *   else throw error
 * }
 */
export class InfraError extends Error {
  /** The stable name of the class, the same in every copy of the package and after minification. */
  static readonly kind: string = 'InfraError'

  /** Creates an error; `name` is taken from the class. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    Object.defineProperty(this, 'name', { value: new.target.kind, configurable: true, writable: true })
    // The stack's first line was written before `name` was set; V8 can write it again. Other engines have no such line.
    ;(Error as { captureStackTrace?(target: object, above: unknown): void }).captureStackTrace?.(this, new.target)
  }

  /** Recognises instances made by another copy of the package. A subclass without a `kind` of its own is compared as usual. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, 'kind')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (!(value instanceof Error)) return false
    for (let proto: unknown = value; proto; proto = Object.getPrototypeOf(proto)) {
      const maker: unknown = (proto as { constructor?: unknown }).constructor
      if (typeof maker === 'function' && (maker as Partial<typeof InfraError>).kind === this.kind) return true
    }
    return false
  }
}
