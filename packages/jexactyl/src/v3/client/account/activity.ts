import type { Call, CallOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import type { ActivityInclude, ActivityWith } from '@infra/panel-core/client/servers'
import { toQuery } from '@infra/panel-core/provider'
import { ActivityLogSchema } from '@infra/panel-core/schemas'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'

/**
 * Gets what was done with the account last.
 *
 * @throws ServerError (500) also when nothing was done yet.
 * @example
 * const { event, timestamp } = await panel.client.account.getLatestActivity()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function getLatestActivity<const I extends ActivityInclude = never>(
  api: JexactylV3ClientApi,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<ActivityWith<I>> {
  const spec = { op: 'client.account.getLatestActivity', path: '/account/activity/latest', query: toQuery(query) }
  const checked = withHints({ ...spec, schema: ActivityLogSchema }, { on500: 'there may be no activity yet' })
  return api.request(checked, options) as unknown as Call<ActivityWith<I>>
}

const DEFECT = 'the class that its route names is missing'

/**
 * Lists the log of the account. **This always fails on 3.7.3 and on the develop branch**; what a panel that mends it answers was
 * not determined. `listActivity` works.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * console.log(await panel.client.account.listLogs())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listLogs(api: JexactylV3ClientApi, options?: CallOptions): Call<unknown> {
  return api.request(withHints({ op: 'client.account.listLogs', path: '/account/logs' }, { defect: DEFECT }), options)
}

/**
 * Deletes the log of the account. **This always fails on 3.7.3 and on the develop branch**; what a panel that mends it answers was
 * not determined.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * await panel.client.account.deleteLogs()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function deleteLogs(api: JexactylV3ClientApi, options?: CallOptions): Call<unknown> {
  const spec = { op: 'client.account.deleteLogs', method: 'DELETE', path: '/account/logs' } as const
  return api.request(withHints(spec, { defect: DEFECT }), options)
}
