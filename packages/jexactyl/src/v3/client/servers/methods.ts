export { editResource, get, list, remove as delete, renew, setBackground } from './crud.js'
export { waitForInstall, waitForTransfer } from './wait.js'
