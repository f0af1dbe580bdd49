import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { AnalyticsDataListSchema, AnalyticsMessagesSchema } from './schemas.js'
import type { AnalyticsData, AnalyticsMessage } from './types.js'

/**
 * Lists what a server used. **This always fails on 3.7.3**; forks may have mended it, and what they answer was read in the
 * panel's code rather than seen.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * for (const { cpu, memory } of await panel.client.analytics.list('1a7ce997')) console.log(cpu, memory)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function list(api: JexactylV3ClientApi, server: string, options?: CallOptions): Call<AnalyticsData[]> {
  const spec = { op: 'client.analytics.list', path: path`/servers/${server}/analytics`, pick: 'data', schema: AnalyticsDataListSchema }
  return api.request(withHints(spec, { defect: 'the class that writes its answer is missing' }), options)
}

/**
 * Lists what the panel noticed of a server, the latest first.
 *
 * @example
 * for (const { title, created_at } of await panel.client.analytics.listMessages('1a7ce997')) console.log(created_at, title)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listMessages(api: JexactylV3ClientApi, server: string, options?: CallOptions): Call<AnalyticsMessage[]> {
  const spec = { op: 'client.analytics.listMessages', path: path`/servers/${server}/analytics/messages`, pick: 'data' }
  return api.request({ ...spec, schema: AnalyticsMessagesSchema }, options)
}
