import { mapCall, ResponseMismatchError } from '@infra/core'
import type { Call, CallOptions, StepOptions } from '@infra/core'

/**
 * What to change: a whole body, or a function that is given what is there now and says what becomes of it. A panel resets what
 * a body leaves out, so the types of whole bodies have every field; what the function leaves out stays.
 */
export type Change<B extends object> = B | ((current: B) => Partial<B>)

/** How something is changed. */
export interface ChangeSteps<B extends object, E, T> {
  /** Name of the operation. */
  op: string
  /** Reads what is there. */
  read(options: StepOptions): Call<E>
  /** What can be changed of that: all of it. */
  bodyFrom(current: E): B
  /** Sends what becomes of it. */
  send(body: B): Promise<T>
}

/** Sends a change. One that is a function takes two requests: what somebody else changes between them is lost. */
export async function applyChange<B extends object, E, T>(
  change: Change<B>,
  { op, read, bodyFrom, send }: ChangeSteps<B, E, T>,
  { body: _body, query: _query, ...options }: CallOptions = {},
): Promise<T> {
  if (typeof change !== 'function') return send(change)
  const { data, response } = await mapCall(read(options), op, (found) => ({ found, current: bodyFrom(found) })).withResponse()
  const changed = { ...data.current, ...change(data.current) }
  const lacking = Object.entries(changed).find(([, value]) => value === undefined)
  if (!lacking) return send(changed)
  const message = `${op}: what is there has no "${lacking[0]}", which the change would reset. Nothing was sent`
  throw new ResponseMismatchError(message, { ...response, operation: op, data: data.found })
}
