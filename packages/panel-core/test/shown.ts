import { inspect } from 'node:util'
import { expect } from 'vitest'

/** All the ways in which a value is looked at, or printed by accident. */
export function shown(value: unknown): string {
  const error = value as Partial<Error>
  const views = [String(value), inspect(value, { depth: 20 }), inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value)]
  return [...views, error?.stack, error?.message, error?.cause ? shown(error.cause) : ''].join('\n')
}

/** What work fails with. */
export function reason(work: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(work).then(
    () => expect.fail('it succeeded'),
    (error: unknown) => error,
  )
}
