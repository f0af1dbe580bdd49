import { mapCall } from '@infra/core'
import type { Api, Call, CallOptions, RequestSpec } from '@infra/core'

/** Asks for a text, which panels write as a JSON string or bare. */
export function requestText(api: Api, spec: RequestSpec, options?: CallOptions): Call<string> {
  return mapCall(api.request<string>({ ...spec, as: 'text' } as RequestSpec<string>, options), textOf)
}

function textOf(body: string): string {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'string' ? value : body
  } catch {
    return body
  }
}
