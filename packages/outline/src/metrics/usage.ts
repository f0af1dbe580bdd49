import { isServerError } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { addedIn } from '../added-in.js'
import type { OutlineApi } from '../api.js'
import { refuse } from '../checks.js'
import { MetricsEnabledSchema, ServerMetricsSchema, TransferSchema } from './schemas.js'
import type { MetricsSince, ServerMetrics } from './types.js'

/**
 * Gives the bytes that each key transferred in the last 30 days, by its id. Keys without traffic are absent, deleted ones
 * stay until their traffic is 30 days old. The figures are extrapolated, so that they can fall from one call to the next.
 *
 * @example
 * const usage = await outline.metrics.transfer()
 * console.log(usage['7'] ?? 0)
 *
 * @see https://github.com/OutlineFoundation/outline-server/blob/master/src/shadowbox/server/api.yml
 */
export function transfer(api: OutlineApi, options?: CallOptions): Call<Record<string, number>> {
  return api.request(
    { op: 'metrics.transfer', path: '/metrics/transfer', pick: 'bytesTransferredByUserId', schema: TransferSchema },
    options,
  )
}

/**
 * Tells whether the server reports how it is used to the Outline team. Metrics are counted either way.
 *
 * @example
 * if (await outline.metrics.getEnabled()) await outline.metrics.setEnabled(false)
 */
export function getEnabled(api: OutlineApi, options?: CallOptions): Call<boolean> {
  return api.request({ op: 'metrics.getEnabled', path: '/metrics/enabled', pick: 'metricsEnabled', schema: MetricsEnabledSchema }, options)
}

/**
 * Switches on or off that the server reports how it is used to the Outline team.
 *
 * @throws InvalidInputError for what is neither true nor false.
 * @example
 * await outline.metrics.setEnabled(false)
 */
export function setEnabled(api: OutlineApi, metricsEnabled: boolean, options?: CallOptions): Call<void> {
  const check = () => void (typeof metricsEnabled === 'boolean' || refuse('metricsEnabled', 'true or false'))
  return api.request({ op: 'metrics.setEnabled', method: 'PUT', path: '/metrics/enabled', body: { metricsEnabled }, check }, options)
}

/**
 * Gives traffic, use and places over a time, up to 38 days; the server keeps 31 and answers from a cache of up to 5 minutes.
 * Needs server 1.12.0.
 *
 * The server answers 500 as long as nothing ever went over it; here that is a result with zeros. A 500 for another reason
 * looks the same to it, and so it does here: `withResponse()` tells the status.
 *
 * @param since how far back: `'24h'` (units s, h, d, w), a `Date`, `{ hours: 24 }` or `{ days: 7 }`.
 * @throws InvalidInputError for a time that the server does not take; UnsupportedVersionError on an older server.
 * @example
 * const { server, accessKeys } = await outline.metrics.server({ days: 7 })
 * console.log(server.dataTransferred.bytes, accessKeys.length)
 */
export function server(api: OutlineApi, since: MetricsSince, options?: CallOptions): Call<ServerMetrics> {
  const check = () => void toSeconds(since)
  const path = () => `/experimental/server/metrics?since=${encodeURIComponent(toWords(since))}`
  const recover = (error: unknown) => (isServerError(error) && error.code === 'InternalServer' ? { data: noMetrics() } : undefined)
  return api.request({ op: 'metrics.server', path, check, recover, schema: ServerMetricsSchema, ...addedIn('1.12.0') }, options)
}

/** The server works with steps of 5 minutes, and at the most 11,000 of them. */
const LONGEST_SECONDS = 38 * 86_400
const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, h: 3600, d: 86_400, w: 604_800 }

/** The span in the server's words: as they were given, else in whole seconds. */
function toWords(since: MetricsSince): string {
  return typeof since === 'string' ? since : `${Math.ceil(toSeconds(since))}s`
}

function toSeconds(since: MetricsSince): number {
  const seconds = spanOf(since)
  // `!(…)` so that NaN is refused too.
  if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
    refuse(
      'since',
      'a number with a unit s, h, d or w ("24h", "1.5d"), a Date in the past, { hours } or { days }, and reach back 38 days at the most',
    )
  }
  return seconds
}

function spanOf(since: MetricsSince): number {
  if (typeof since === 'string') {
    const [, amount, unit] = /^(\d+(?:\.\d+)?)([shdw])$/.exec(since) ?? []
    return Number(amount) * (UNIT_SECONDS[unit!] ?? Number.NaN)
  }
  if (since instanceof Date) return (Date.now() - since.getTime()) / 1000
  const { hours, days } = (since ?? {}) as { hours?: number; days?: number }
  return hours === undefined ? days! * 86_400 : hours * 3600
}

function noMetrics(): ServerMetrics {
  const bandwidth = () => ({ data: { bytes: 0 }, timestamp: null })
  return {
    server: {
      tunnelTime: { seconds: 0 },
      dataTransferred: { bytes: 0 },
      bandwidth: { current: bandwidth(), peak: bandwidth() },
      locations: [],
    },
    accessKeys: [],
  }
}
