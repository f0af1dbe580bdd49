import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { MetricsSchema } from '../common/schemas.js'
import type { LoadBalancerMetrics, LoadBalancerMetricsQuery } from './types.js'

/**
 * Gets measurements of a load balancer; `pointsOf` makes dates and numbers of a series.
 *
 * @example
 * const end = new Date()
 * const start = new Date(end.getTime() - 3_600_000)
 * const { time_series } = await hetzner.loadBalancers.getMetrics(4711, { type: 'requests_per_second', start, end })
 * for (const [seconds, requests] of time_series.requests_per_second?.values ?? []) console.log(new Date(seconds * 1000), requests)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#load-balancers-get-metrics-for-a-loadbalancer
 */
export function getMetrics(api: HetznerApi, id: number, query: LoadBalancerMetricsQuery, options?: CallOptions): Call<LoadBalancerMetrics> {
  const spec = { op: 'loadBalancers.getMetrics', path: path`/load_balancers/${id}/metrics`, query, pick: 'metrics' } as const
  return api.request({ ...spec, schema: MetricsSchema }, options)
}
