import { ResponseMismatchError } from '@infra/core'

/** A field that decides what is done next. Throws `ResponseMismatchError` for an answer that lacks it: a toggle must not be guessed. */
export function told<T extends object, K extends keyof T & string>(operation: string, data: T, field: K): T[K] {
  const value = (data as T | null)?.[field]
  if (value !== undefined) return value
  throw new ResponseMismatchError(`${operation}: the answer has no "${field}", so nothing was done`, { operation, data })
}
