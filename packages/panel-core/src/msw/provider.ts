// What emulators of panels are made with, beside what their users need too.
export { log } from './activity.js'
export { addAllocations } from './application/allocations.js'
export type { AllocationBody } from './application/allocations.js'
export { databaseLabels, databaseRules } from './application/databases.js'
export { applicationRoutes } from './application/index.js'
export { addNode, hostRule } from './application/nodes.js'
export { addServer, environmentOf } from './application/server-create.js'
export type { CreateBody as CreateServerBody } from './application/server-create.js'
export {
  allocationShape as applicationAllocationShape,
  databaseHostShape as applicationDatabaseHostShape,
  databaseShape as applicationDatabaseShape,
  eggShape as applicationEggShape,
  nestShape as applicationNestShape,
  nodeShape as applicationNodeShape,
  serverShape as applicationServerShape,
  userShape as applicationUserShape,
} from './application/shapes.js'
export { addUser, usernameRule } from './application/users.js'
export type { UserBody } from './application/users.js'
export type { Deployment } from './application/viable.js'
export { DONE, ok, on } from './call.js'
export type { ApiKind, Bound, Includes, PanelCall, Route, RouteOptions } from './call.js'
export { clientRoutes } from './client/index.js'
export { activityShape, serverShape as clientServerShape } from './client/shapes.js'
export { flagColumn, textColumn, textColumnOrNull } from './columns.js'
export { addDatabase } from './databases.js'
export { date, dateOrNull, rawDate, stamps } from './dates.js'
export { digest } from './digest.js'
export { createLineEmulator } from './emulator.js'
export type { Finder, PanelLine, Shown } from './line.js'
export { paged } from './list.js'
export type { Filters, ListOptions } from './list.js'
export { PERMISSIONS } from './permissions.js'
export type { Permissions } from './permissions.js'
export { asText, pick } from './pick.js'
export { setPower } from './power.js'
export { against, badRequest, broke, forbidden, invalid, notFound, redirect, refuse, Refusal } from './refuse.js'
export type { BrokenRule, Reply } from './refuse.js'
export { changed, rulesOf, withRoutes } from './routes.js'
export { deleteServer } from './server-fate.js'
export { many, one, show, showAll } from './shape.js'
export type { Relation, Shape } from './shape.js'
export { nextId } from './state.js'
export { exists, oneOf, unique } from './validate.js'
export type { Labels, OwnRule, Rules } from './validate.js'
export { putFile } from './wings/put-file.js'
export { checkNode, reachWings } from './wings/reach.js'
export { resolve } from './wings/tree.js'
