import type { Handler } from './call.js'
import type { TrafficSample } from './state.js'
import { serverMetrics } from './server-metrics.js'
import { broken, invalid, missing } from './validation.js'

const TRANSFER_WINDOW_MS = 30 * 86_400_000
const UNIT_SECONDS: Record<string, number> = { s: 1, h: 3600, d: 86_400, w: 604_800 }
const STEP_SECONDS = 300
const MAX_STEPS = 11_000

/** `GET /metrics/transfer`: bytes of 30 days by key; keys without any are absent, deleted ones are not. */
export const transfer: Handler = ({ state, now }) => {
  const bytes = new Map<string, number>()
  for (const sample of within(state.traffic, now, TRANSFER_WINDOW_MS))
    bytes.set(sample.keyId, (bytes.get(sample.keyId) ?? 0) + sample.bytes)
  const rounded = [...bytes].map(([id, sum]) => [id, Math.round(sum)] as const)
  return { status: 200, body: { bytesTransferredByUserId: Object.fromEntries(rounded.filter(([, sum]) => sum > 0)) } }
}

/** `GET /metrics/enabled` */
export const getEnabled: Handler = ({ state }) => ({ status: 200, body: { metricsEnabled: state.metricsEnabled } })

/** `PUT /metrics/enabled` */
export const setEnabled: Handler = ({ state, params }) => {
  const { metricsEnabled } = params
  if (metricsEnabled === undefined || metricsEnabled === null) throw missing('Parameter `metricsEnabled` is missing')
  if (typeof metricsEnabled !== 'boolean') throw invalid('Parameter `metricsEnabled` must be a boolean')
  state.metricsEnabled = metricsEnabled
  return { status: 204 }
}

/** `GET /experimental/server/metrics` */
export const server: Handler = ({ state, query, now }) => {
  const seconds = sinceSeconds(query.get('since'))
  // Prometheus knows whole seconds above zero only, and 11,000 points of five minutes at most.
  if (!Number.isInteger(seconds) || seconds <= 0 || seconds > MAX_STEPS * STEP_SECONDS) throw broken()
  // A server that never saw traffic has no series to read.
  if (state.traffic.length === 0) throw broken()
  const samples = within(state.traffic, now, seconds * 1000)
  const known = state.traffic.map((sample) => sample.keyId)
  return { status: 200, body: serverMetrics(samples, known, now / 1000, STEP_SECONDS) }
}

function sinceSeconds(since: string | null): number {
  if (!since) throw missing('Parameter `since` is missing')
  const unit = UNIT_SECONDS[since.slice(-1)]
  // Number() takes what it takes: `1e3s`, ` 1 h` and, for `h` alone, 0.
  const count = Number(since.slice(0, -1))
  if (unit === undefined || Number.isNaN(count)) throw invalid(`Invalid time range: ${since}`)
  return count * unit
}

function within(traffic: readonly TrafficSample[], now: number, windowMs: number): TrafficSample[] {
  return traffic.filter(({ at }) => at > now - windowMs && at <= now)
}
