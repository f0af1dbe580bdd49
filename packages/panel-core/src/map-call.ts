import type { Call } from '@infra/core'

/** A call that gives another value, made of the one that arrived. */
export function mapCall<T, U>(call: Call<T>, map: (value: T) => U): Call<U> {
  const data = call.then(map)
  const withResponse = async () => {
    // Who asks for both never looks at `data`: without this its rejection would count as unhandled.
    data.catch(() => {})
    const { response } = await call.withResponse()
    return { data: await data, response }
  }
  return Object.assign(data, { withResponse })
}
