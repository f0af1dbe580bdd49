export { list as listAnalytics, listMessages as listAnalyticsMessages } from './crud.js'
export type * from './types.js'
