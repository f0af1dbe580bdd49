export { checkLabels } from './check.js'
export { labelSelector, matchesLabels, parseLabelSelector } from './selector.js'
export type * from './types.js'
