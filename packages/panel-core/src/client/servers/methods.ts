export { openConsole as console } from '../../console/open.js'
export { get, getResources, getWebsocket, list, listActivity, sendCommand, setPower } from './crud.js'
export { getResourcesOfMany, waitForInstall, waitForState, waitForTransfer } from './wait.js'
