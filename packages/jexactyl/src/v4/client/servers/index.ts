export {
  getServerResources,
  getServerResourcesOfMany,
  getServerWebsocket,
  listServerActivity,
  sendServerCommand,
  setServerPower,
  waitForServerState,
} from '@infra/panel-core/client/servers'
export type {
  ActivityActor,
  ActivityInclude,
  ActivityLog,
  ActivityRelations,
  ActivityWith,
  Egg,
  GetResourcesOfManyOptions,
  ListActivityQuery,
  PowerSignal,
  PowerState,
  ServerResources,
  WebsocketCredentials,
} from '@infra/panel-core/client/servers'
export {
  askAi as askServerAi,
  chargeUpgrade as chargeServerUpgrade,
  get as getServer,
  getUpgradeOptions as getServerUpgradeOptions,
  list as listServers,
  upgrade as upgradeServer,
} from './crud.js'
export { waitForInstall as waitForServerInstall, waitForTransfer as waitForServerTransfer } from './wait.js'
export type * from './types.js'
