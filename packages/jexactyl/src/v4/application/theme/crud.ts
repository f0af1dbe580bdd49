import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Changes one colour of the panel.
 *
 * @param key which, such as `primary`
 * @param value the colour, such as `#22c55e`
 * @example
 * await panel.application.theme.setColor('primary', '#22c55e')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setColor(api: JexactylV4ApplicationApi, key: string, value: string, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.theme.setColor', method: 'PUT', path: '/theme/colors', body: { key, value } }, options)
}

/**
 * Gives the panel its own colours back.
 *
 * @example
 * await panel.application.theme.reset()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function reset(api: JexactylV4ApplicationApi, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.theme.reset', method: 'POST', path: '/theme/reset', idempotent: true }, options)
}
