import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { MetricsSchema } from '../common/schemas.js'
import type { Metrics, MetricsQuery, TimeSeries } from '../common/metrics.js'

/** What can be measured of a server, by kind and by what was asked for; more may come. */
export interface ServerTimeSeries {
  /** Use of the processors, in percent. */
  cpu?: TimeSeries
  /** Reads from the disk, per second. */
  'disk.0.iops.read'?: TimeSeries
  /** Writes to the disk, per second. */
  'disk.0.iops.write'?: TimeSeries
  /** What is read from the disk, in bytes per second. */
  'disk.0.bandwidth.read'?: TimeSeries
  /** What is written to the disk, in bytes per second. */
  'disk.0.bandwidth.write'?: TimeSeries
  /** What comes in from the internet, in packets per second. */
  'network.0.pps.in'?: TimeSeries
  /** What goes out to the internet, in packets per second. */
  'network.0.pps.out'?: TimeSeries
  /** What comes in from the internet, in bytes per second. */
  'network.0.bandwidth.in'?: TimeSeries
  /** What goes out to the internet, in bytes per second. */
  'network.0.bandwidth.out'?: TimeSeries
  [name: string]: TimeSeries | undefined
}

/**
 * Gets measurements of a server, of the last 30 days. `pointsOf` makes dates and numbers of a series.
 *
 * @throws InvalidInputError for a `Date` that is none.
 * @example
 * const end = new Date()
 * const start = new Date(end.getTime() - 3_600_000)
 * const { time_series } = await hetzner.servers.getMetrics(42, { type: ['cpu', 'disk'], start, end })
 * const busiest = Math.max(...pointsOf(time_series.cpu).map(({ value }) => value))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-get-metrics-for-a-server
 */
export function getMetrics(
  api: HetznerApi,
  id: number,
  query: MetricsQuery<'cpu' | 'disk' | 'network'>,
  options?: CallOptions,
): Call<Metrics<ServerTimeSeries>> {
  const spec = { op: 'servers.getMetrics', path: path`/servers/${id}/metrics`, query, pick: 'metrics', schema: MetricsSchema }
  return api.request(spec, options)
}
