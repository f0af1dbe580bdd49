import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { UnknownsSchema } from '../../unknowns.js'
import { checkWhole } from '../../../checks.js'
import { textsIn } from '../../../secrets.js'

/**
 * Lists what the panel can tell other systems, all at once. The fields were not determined.
 *
 * @example
 * console.log(await panel.application.webhooks.list())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown[]> {
  return api.request({ op: 'application.webhooks.list', path: '/webhooks', pick: 'data', schema: UnknownsSchema }, options)
}

/**
 * Changes a setting of the webhooks.
 *
 * @example
 * await panel.application.webhooks.setSetting('url', 'https://hooks.example.com/panel')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setSetting(api: JexactylV4ApplicationApi, key: string, value: unknown, options?: CallOptions): Call<void> {
  const spec = { op: 'application.webhooks.setSetting', method: 'PUT', path: '/webhooks', body: { key, value } } as const
  return api.request({ ...spec, secrets: textsIn(value) }, options)
}

/**
 * Has the panel try its webhook out. The version that was read writes to its log, and sends nothing.
 *
 * @example
 * await panel.application.webhooks.test()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function test(api: JexactylV4ApplicationApi, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.webhooks.test', method: 'POST', path: '/webhooks/test' }, options)
}

/**
 * Switches what the panel tells on or off: one event, or without an id all of them.
 *
 * @example
 * await panel.application.webhooks.setEnabled(true, 3)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setEnabled(api: JexactylV4ApplicationApi, enabled: boolean, id?: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.webhooks.setEnabled',
    method: 'PUT',
    path: '/webhooks/toggle',
    body: { enabled, id },
    check: () => void (id === undefined || checkWhole('id', id)),
  } as const
  return api.request(spec, options)
}
