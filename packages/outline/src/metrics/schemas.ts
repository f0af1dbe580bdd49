import * as v from 'valibot'
import type { ServerMetrics } from './types.js'

const AmountSchema = v.looseObject({ bytes: v.number() })
const TimeSchema = v.looseObject({ seconds: v.number() })
const BandwidthSchema = v.looseObject({ data: AmountSchema, timestamp: v.nullable(v.number()) })

/** Schema of {@link ServerMetrics}. */
export const ServerMetricsSchema = v.looseObject({
  server: v.looseObject({
    tunnelTime: TimeSchema,
    dataTransferred: AmountSchema,
    bandwidth: v.looseObject({ current: BandwidthSchema, peak: BandwidthSchema }),
    locations: v.array(
      v.looseObject({
        location: v.string(),
        asn: v.nullable(v.number()),
        asOrg: v.nullable(v.string()),
        tunnelTime: TimeSchema,
        dataTransferred: AmountSchema,
      }),
    ),
  }),
  accessKeys: v.array(
    v.looseObject({
      accessKeyId: v.nullable(v.number()),
      tunnelTime: TimeSchema,
      dataTransferred: AmountSchema,
      connection: v.looseObject({
        lastTrafficSeen: v.nullable(v.number()),
        peakDeviceCount: v.looseObject({ data: v.number(), timestamp: v.nullable(v.number()) }),
      }),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ServerMetrics>

/** Schema of the bytes by key that `GET /metrics/transfer` gives. */
export const TransferSchema = v.record(v.string(), v.number())

/** Schema of the switch that `GET /metrics/enabled` gives. */
export const MetricsEnabledSchema = v.boolean()
