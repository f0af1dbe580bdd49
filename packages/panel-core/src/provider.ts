// What packages of panels are made with, beside what their users need too.
export { applyChange } from './change.js'
export type { ChangeSteps } from './change.js'
export { recoverGone } from './gone.js'
export { environmentOf } from './application/servers/from-egg.js'
export { checkIds, idPath } from './id-path.js'
export { toQuery, toSortedQuery } from './query.js'
export { extend, mapOf } from './schema.js'
export { told } from './told.js'
