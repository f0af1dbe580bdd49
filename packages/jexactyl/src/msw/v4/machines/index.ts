import { applicationRoutes, clientRoutes } from '@infra/panel-core/msw/provider'
import type { Route } from '@infra/panel-core/msw/provider'
import { databaseHostRoutes } from './database-hosts.js'
import { eggRoutes } from './eggs.js'
import { groupRoutes } from './groups.js'
import { nestRoutes } from './nests.js'
import { nodeRoutes } from './nodes.js'
import { presetRoutes } from './presets.js'
import { serverRoutes } from './servers.js'
import { variableRoutes } from './variables.js'

/** What administrators do as on other panels of the family. */
const KEPT = new Set([
  'application.nodes.listDeployable',
  'application.nodes.get',
  'application.nodes.getConfiguration',
  'application.nodes.delete',
  'application.nodes.createAllocations',
  'application.nodes.deleteAllocation',
  'application.servers.suspend',
  'application.servers.unsuspend',
  'application.servers.reinstall',
  'application.databases.list',
  'application.databases.get',
  'application.databases.resetPassword',
])

/** Operations about nodes, nests, eggs, database hosts, servers and presets, and the whole Client API as it is elsewhere. */
export const machineRoutes: readonly Route[] = [
  ...nodeRoutes,
  ...nestRoutes,
  ...eggRoutes,
  ...variableRoutes,
  ...databaseHostRoutes,
  ...serverRoutes,
  ...presetRoutes,
  ...groupRoutes,
  ...applicationRoutes.filter(({ op }) => KEPT.has(op)),
  ...clientRoutes,
]

export { beginMachines } from './extras.js'
export { groupFinder, machineFinders } from './finders.js'
export { machinesShown } from './shown.js'
export { settleTransfers } from './transfers.js'
