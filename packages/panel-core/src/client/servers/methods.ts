export { get, getResources, getWebsocket, list, listActivity, sendCommand, setPower } from './crud.js'
