import { mapCall } from '@infra/core'
import type { Api, Call, CallOptions, RequestSpec } from '@infra/core'
import { textOf } from '../text-body.js'

/** Asks for a text, which panels write as a JSON string or bare. */
export function requestText(api: Api, spec: RequestSpec, options?: CallOptions): Call<string> {
  return mapCall(api.request<string>({ ...spec, as: 'text' } as RequestSpec<string>, options), spec.op, textOf)
}
