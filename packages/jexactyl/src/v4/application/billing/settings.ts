import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { textsIn } from '../../../secrets.js'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Changes a setting of the panel's sales.
 *
 * @example
 * await panel.application.billing.setSetting('enabled', true)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setSetting(api: JexactylV4ApplicationApi, key: string, value: unknown, options?: CallOptions): Call<void> {
  const spec = { op: 'application.billing.setSetting', method: 'PUT', path: '/billing/settings', body: { key, value } } as const
  return api.request({ ...spec, secrets: textsIn(value) }, options)
}

/**
 * Forgets the keys for Stripe. What the panel answers was not determined.
 *
 * @example
 * await panel.application.billing.resetKeys()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function resetKeys(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.billing.resetKeys', method: 'DELETE', path: '/billing/keys' }, options)
}

/**
 * Exports what the panel sells. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * const config = await panel.application.billing.exportConfig({})
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function exportConfig(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.billing.exportConfig', method: 'POST', path: '/billing/config/export', body }, options)
}

/**
 * Imports what another panel sells. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.application.billing.importConfig(await panel.application.billing.exportConfig({}))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function importConfig(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.billing.importConfig', method: 'POST', path: '/billing/config/import', body } as const
  return api.request({ ...spec, secrets: textsIn(body) }, options)
}

/**
 * Gets what went wrong with the panel's sales. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.billing.listExceptions())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listExceptions(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.billing.listExceptions', path: '/billing/exceptions' }, options)
}

/**
 * Says that something that went wrong was put right. What the panel answers was not determined.
 *
 * @example
 * await panel.application.billing.resolveException('470b3907-1f2b-4489-a492-b8663901672f')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function resolveException(api: JexactylV4ApplicationApi, uuid: string, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.billing.resolveException', method: 'DELETE', path: path`/billing/exceptions/${uuid}` } as const
  return api.request(spec, options)
}

/**
 * Says that all that went wrong was put right. What the panel answers was not determined.
 *
 * @example
 * await panel.application.billing.resolveAllExceptions()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function resolveAllExceptions(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.billing.resolveAllExceptions', method: 'DELETE', path: '/billing/exceptions' } as const
  return api.request(spec, options)
}
