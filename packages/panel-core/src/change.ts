import type { CallOptions, StepOptions } from '@infra/core'

/**
 * What to change: a whole body, or a function that is given what is there now and says what becomes of it. A panel resets what
 * a body leaves out, so the types of whole bodies have every field; what the function leaves out stays.
 */
export type Change<B extends object> = B | ((current: B) => Partial<B>)

/**
 * The whole body that a change comes to. For one that is a function `read` is asked what is there now; what somebody else
 * changes between that and the change is lost.
 */
export async function bodyOf<B extends object>(
  change: Change<B>,
  read: (options: StepOptions) => Promise<B>,
  { body: _body, query: _query, ...options }: CallOptions = {},
): Promise<B> {
  if (typeof change !== 'function') return change
  const current = await read(options)
  return { ...current, ...change(current) }
}
