import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { requestText } from '../../texts.js'
import type { UpdateAlertBody } from './types.js'

/**
 * Tells everybody who uses the panel something, and gives the new alert's id.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const uuid = await panel.application.alerts.update({ enabled: true, type: 'info', content: 'Maintenance at 22:00' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(api: JexactylV4ApplicationApi, body: UpdateAlertBody, options?: CallOptions): Call<string> {
  return requestText(api, { op: 'application.alerts.update', method: 'PATCH', path: '/alerts', body }, options)
}
