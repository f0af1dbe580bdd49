export { getMetrics as getPanelMetrics, getVersion as getPanelVersion } from './crud.js'
export type * from './types.js'
