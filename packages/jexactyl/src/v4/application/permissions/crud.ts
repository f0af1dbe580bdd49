import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Gets what administrators can be allowed to do. The form of the answer was not determined, and neither was whether panels answer.
 *
 * @example
 * console.log(await panel.application.permissions.get())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.permissions.get', path: '/permissions', pick: 'permissions' }, options)
}
