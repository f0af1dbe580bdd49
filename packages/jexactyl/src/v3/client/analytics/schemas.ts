import * as v from 'valibot'
import type { AnalyticsData, AnalyticsMessage } from './types.js'

/** Schema of {@link AnalyticsData}. */
export const AnalyticsDataSchema = v.looseObject({
  id: v.number(),
  cpu: v.number(),
  memory: v.number(),
  disk: v.number(),
}) satisfies v.GenericSchema<unknown, AnalyticsData>

/** Schema of {@link AnalyticsMessage}. */
export const AnalyticsMessageSchema = v.looseObject({
  id: v.number(),
  title: v.string(),
  content: v.string(),
  type: v.string(),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, AnalyticsMessage>

/** Schema of several {@link AnalyticsData}. */
export const AnalyticsDataListSchema = v.array(AnalyticsDataSchema)
/** Schema of several {@link AnalyticsMessage}s. */
export const AnalyticsMessagesSchema = v.array(AnalyticsMessageSchema)
