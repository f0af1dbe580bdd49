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
