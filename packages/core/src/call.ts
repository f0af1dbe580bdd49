import { InfraError, ResponseMismatchError } from './errors/index.js'

/** Status, headers and request id of an answer. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number
  /** All headers, as they came: some vendors put secrets there. */
  readonly headers: Headers
  /** The vendor's id of the request, for its support. */
  readonly requestId: string | undefined
}

/** A value and the answer that it came in. */
export interface WithResponse<T> {
  /** What the call gives. */
  readonly data: T
  /** Status, headers and request id. */
  readonly response: ResponseInfo
}

/** A promise already under way, with one method more. */
export interface Call<T> extends Promise<T> {
  /** The value together with status, headers and request id: `const { data, response } = await api.get(id).withResponse()`. */
  withResponse(): Promise<WithResponse<T>>
}

/** Makes a {@link Call} of a promise: no subclass, so that `then` and `await` behave as ever. */
export function toCall<T>(both: Promise<WithResponse<T>>): Call<T> {
  const data = both.then((answer) => answer.data)
  const withResponse = () => {
    // Who asks for both never looks at `data`: without this its rejection would count as unhandled.
    data.catch(() => {})
    return both
  }
  return Object.assign(data, { withResponse })
}

/**
 * A call that gives another value, made of the one that arrived. What the function throws is a {@link ResponseMismatchError} with what
 * arrived on it: the answer is not of the form that it was made for.
 */
export function mapCall<T, U>(call: Call<T>, operation: string, map: (value: T) => U): Call<U> {
  return toCall(
    call.withResponse().then(({ data, response }) => {
      try {
        return { data: map(data), response }
      } catch (error) {
        if (error instanceof InfraError) throw error
        throw new ResponseMismatchError(`${operation}: the answer is not what it should be`, { ...response, operation, data })
      }
    }),
  )
}
