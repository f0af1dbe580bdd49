import type { ListSpec, PagedApi, RequestSpec, Schema } from '@infra/core'

/** The api for a function that panels share, whose answers have more, or less, on this one: with the schema that they have here. */
export function checkedBy<A extends PagedApi>(api: A, schema: Schema): A {
  const request = (spec: RequestSpec, options?: object) => api.request({ ...spec, schema }, options)
  const list = (spec: ListSpec, options?: object) => api.list({ ...spec, schema }, options)
  return { ...api, request, list }
}
