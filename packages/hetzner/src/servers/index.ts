export { pointsOf } from '../common/metrics.js'
export type { Metrics, MetricsQuery, Point, TimeSeries } from '../common/metrics.js'
export type * from './action-types.js'
export {
  addToPlacementGroup as addServerToPlacementGroup,
  changeProtection as changeServerProtection,
  getAction as getServerAction,
  listActions as listServerActions,
  listAllActions as listAllServerActions,
  removeFromPlacementGroup as removeServerFromPlacementGroup,
} from './actions.js'
export {
  create as createServer,
  createOrGet as createOrGetServer,
  get as getServer,
  getByIdOrName as getServerByIdOrName,
  getByName as getServerByName,
  list as listServers,
  remove as deleteServer,
  update as updateServer,
} from './crud.js'
export {
  attachIso as attachServerIso,
  changeType as changeServerType,
  createImage as createServerImage,
  detachIso as detachServerIso,
  disableBackup as disableServerBackup,
  enableBackup as enableServerBackup,
  rebuild as rebuildServer,
} from './disks.js'
export { createWithFallback as createServerWithFallback } from './fallback.js'
export type { CreateServerAttempt, CreateWithFallbackData, CreateWithFallbackOptions, CreateWithFallbackResult } from './fallback.js'
export { getMetrics as getServerMetrics } from './metrics.js'
export type { ServerTimeSeries } from './metrics.js'
export {
  attachToNetwork as attachServerToNetwork,
  changeAliasIps as changeServerAliasIps,
  changeDnsPtr as changeServerDnsPtr,
  detachFromNetwork as detachServerFromNetwork,
} from './networking.js'
export {
  disableRescue as disableServerRescue,
  enableRescue as enableServerRescue,
  powerOff as powerOffServer,
  powerOn as powerOnServer,
  reboot as rebootServer,
  requestConsole as requestServerConsole,
  reset as resetServer,
  resetPassword as resetServerPassword,
  shutdown as shutdownServer,
} from './power.js'
export type * from './types.js'
