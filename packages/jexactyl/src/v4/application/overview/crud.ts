import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { PanelMetricsSchema, PanelVersionSchema } from './schemas.js'
import type { PanelMetrics, PanelVersion } from './types.js'

/**
 * Gets which version the panel runs, and which is the latest.
 *
 * @example
 * const { panel: versions } = await panel.application.overview.getVersion()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getVersion(api: JexactylV4ApplicationApi, options?: CallOptions): Call<PanelVersion> {
  return api.request({ op: 'application.overview.getVersion', path: '/overview/version', schema: PanelVersionSchema }, options)
}

/**
 * Gets how many nodes, servers and tickets there are.
 *
 * @example
 * const { servers } = await panel.application.overview.getMetrics()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getMetrics(api: JexactylV4ApplicationApi, options?: CallOptions): Call<PanelMetrics> {
  return api.request({ op: 'application.overview.getMetrics', path: '/overview/metrics', schema: PanelMetricsSchema }, options)
}
