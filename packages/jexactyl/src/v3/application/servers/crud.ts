import type { Call, CallOptions } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV3ApplicationApi } from '../../api.js'
import type { DeleteServerQuery } from './types.js'

/**
 * Deletes a server and all that is on it, for good.
 *
 * @throws WingsError when Wings cannot be reached, unless `force` is set.
 * @example
 * await panel.application.servers.delete(1, { return_resources: true })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function remove(
  api: JexactylV3ApplicationApi,
  id: number,
  { force = false, return_resources }: DeleteServerQuery = {},
  options?: CallOptions,
): Call<void> {
  const at = force ? idPath`/servers/${id}/force` : idPath`/servers/${id}`
  const spec = { op: 'application.servers.delete', method: 'DELETE', path: at, recover: recoverGone } as const
  // Sent twice, it finds nothing and gives nothing back again.
  return api.request({ ...spec, ...(return_resources !== undefined && { body: { return_resources } }) }, options)
}
