import * as v from 'valibot'
import type { PanelMetrics, PanelVersion } from './types.js'

/** Schema of {@link PanelVersion}. */
export const PanelVersionSchema = v.looseObject({
  panel: v.looseObject({ current: v.string(), latest: v.string() }),
  wings: v.looseObject({ latest: v.string() }),
  git: v.unknown(),
}) satisfies v.GenericSchema<unknown, PanelVersion>

/** Schema of {@link PanelMetrics}. */
export const PanelMetricsSchema = v.looseObject({ nodes: v.number(), servers: v.number(), tickets: v.number() }) satisfies v.GenericSchema<
  unknown,
  PanelMetrics
>
