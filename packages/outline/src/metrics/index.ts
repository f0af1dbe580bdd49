export {
  getEnabled as getMetricsEnabled,
  server as getServerMetrics,
  setEnabled as setMetricsEnabled,
  transfer as getTransfer,
} from './usage.js'
export type * from './types.js'
