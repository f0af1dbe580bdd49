import type { Call, CallOptions } from '@infra/core'
import { textsIn } from '../../../secrets.js'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Changes a setting of a way to log in. Neither what the panel takes nor what it answers was determined; older panels took
 * `{ key, value }` on a route for each way.
 *
 * @example
 * await panel.application.auth.setModuleSetting({ key: 'client_id', value: '1' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setModuleSetting(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.auth.setModuleSetting', method: 'PUT', path: '/auth/modules', body } as const
  return api.request({ ...spec, secrets: textsIn(body) }, options)
}

/**
 * Switches a way to log in on.
 *
 * @param module its name, such as `registration`, `discord` or `google`
 * @example
 * await panel.application.auth.enableModule('discord')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function enableModule(api: JexactylV4ApplicationApi, module: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.auth.enableModule',
    method: 'POST',
    path: '/auth/modules/enable',
    body: [module],
    idempotent: true,
  } as const
  return api.request(spec, options)
}

/**
 * Switches a way to log in off.
 *
 * @param module its name, such as `registration`, `discord` or `google`
 * @example
 * await panel.application.auth.disableModule('discord')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function disableModule(api: JexactylV4ApplicationApi, module: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.auth.disableModule',
    method: 'POST',
    path: '/auth/modules/disable',
    body: [module],
    idempotent: true,
  } as const
  return api.request(spec, options)
}
