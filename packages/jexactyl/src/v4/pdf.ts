import { mapCall } from '@infra/core'
import type { Api, Call, CallOptions, RequestSpec } from '@infra/core'

const MAGIC = '%PDF-'

/** Asks for a PDF; whatever else comes with a status of success, such as a page of the panel's, is a `ResponseMismatchError`. */
export function requestPdf(api: Api, spec: RequestSpec, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  const call = api.request<Uint8Array<ArrayBuffer>>({ ...spec, as: 'bytes' } as RequestSpec<Uint8Array<ArrayBuffer>>, options)
  return mapCall(call, spec.op, (bytes) => {
    if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new TypeError('No PDF')
    return bytes
  })
}
