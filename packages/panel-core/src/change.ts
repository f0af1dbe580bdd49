import type { CallOptions, StepOptions } from '@infra/core'

/**
 * What to change: a whole body, or a function that is given what is there now and says what becomes of it. A panel resets what
 * a body leaves out, so the types of whole bodies have every field; what the function leaves out stays.
 */
export type Change<B extends object> = B | ((current: B) => Partial<B>)

/** Sends a change. One that is a function takes two requests: what somebody else changes between them is lost. */
export async function applyChange<B extends object, T>(
  change: Change<B>,
  read: (options: StepOptions) => Promise<B>,
  send: (body: B) => Promise<T>,
  { body: _body, query: _query, ...options }: CallOptions = {},
): Promise<T> {
  if (typeof change !== 'function') return send(change)
  const current = await read(options)
  return send({ ...current, ...change(current) })
}
