import type { Route } from '../call.js'
import { allocationRoutes } from './allocations.js'
import { databaseRoutes } from './databases.js'
import { locationRoutes } from './locations.js'
import { nestRoutes } from './nests.js'
import { nodeRoutes } from './nodes.js'
import { serverCreateRoute } from './server-create.js'
import { serverUpdateRoutes } from './server-update.js'
import { serverRoutes } from './servers.js'
import { userRoutes } from './users.js'

/** Every operation of the Application API. */
export const applicationRoutes: readonly Route[] = [
  ...userRoutes,
  ...locationRoutes,
  ...nodeRoutes,
  ...allocationRoutes,
  ...nestRoutes,
  ...serverRoutes,
  serverCreateRoute,
  ...serverUpdateRoutes,
  ...databaseRoutes,
]
