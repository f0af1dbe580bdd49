// What packages of panels are made with, beside what their users need too.
export { bindNamespaces } from './bind-namespaces.js'
export { applyChange } from './change.js'
export { recoverGone } from './gone.js'
export { environmentOf } from './application/servers/from-egg.js'
export { idPath } from './id-path.js'
export { mapCall } from './map-call.js'
export { toQuery } from './query.js'
export { extend, mapOf } from './schema.js'
