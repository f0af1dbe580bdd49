import { recoverGone } from '@infra/core'
import type { Call, CallOptions, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'

/** Deletes what is gone at once. When an answer was lost and the repeat finds nothing, that is what was wanted. */
export function removeAt(api: HetznerApi, spec: Pick<RequestSpec, 'op' | 'path'>, options?: CallOptions): Call<void> {
  return api.request({ ...spec, method: 'DELETE', recover: recoverGone('not_found') }, options)
}
