export { openConsole as console } from '@infra/panel-core/console'
export {
  getResources,
  getResourcesOfMany,
  getWebsocket,
  listActivity,
  sendCommand,
  setPower,
  waitForState,
} from '@infra/panel-core/client/servers/methods'
export { askAi, chargeUpgrade, get, getUpgradeOptions, list, upgrade } from './crud.js'
export { waitForInstall, waitForTransfer } from './wait.js'
