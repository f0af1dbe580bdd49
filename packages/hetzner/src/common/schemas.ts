import * as v from 'valibot'
import type { Metrics, TimeSeries } from './metrics.js'
import type { DeleteProtection, Deprecation, DnsPtr, Labels, Price } from './types.js'

/** Schema of {@link Labels}. */
export const LabelsSchema = v.record(v.string(), v.string()) satisfies v.GenericSchema<unknown, Labels>

/** Schema of {@link DeleteProtection}. */
export const DeleteProtectionSchema = v.looseObject({ delete: v.boolean() }) satisfies v.GenericSchema<unknown, DeleteProtection>

/** Schema of {@link Deprecation}. */
export const DeprecationSchema = v.looseObject({ announced: v.string(), unavailable_after: v.string() }) satisfies v.GenericSchema<
  unknown,
  Deprecation
>

/** Schema of {@link Price}. */
export const PriceSchema = v.looseObject({ net: v.string(), gross: v.string() }) satisfies v.GenericSchema<unknown, Price>

/** Schema of {@link DnsPtr}. */
export const DnsPtrSchema = v.looseObject({ ip: v.string(), dns_ptr: v.string() }) satisfies v.GenericSchema<unknown, DnsPtr>

/** Schema of {@link TimeSeries}. */
export const TimeSeriesSchema = v.looseObject({
  values: v.array(v.tuple([v.number(), v.string()])),
}) satisfies v.GenericSchema<unknown, TimeSeries>

/** Schema of {@link Metrics}. */
export const MetricsSchema = v.looseObject({
  start: v.string(),
  end: v.string(),
  step: v.number(),
  time_series: v.record(v.string(), TimeSeriesSchema),
}) satisfies v.GenericSchema<unknown, Metrics>
