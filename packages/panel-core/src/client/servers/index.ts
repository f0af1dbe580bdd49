export {
  get as getServer,
  getResources as getServerResources,
  getWebsocket as getServerWebsocket,
  list as listServers,
  listActivity as listServerActivity,
  sendCommand as sendServerCommand,
  setPower as setServerPower,
} from './crud.js'
export type * from './types.js'
export {
  getResourcesOfMany as getServerResourcesOfMany,
  waitForInstall as waitForServerInstall,
  waitForState as waitForServerState,
  waitForTransfer as waitForServerTransfer,
} from './wait.js'
