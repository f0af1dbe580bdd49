export { create, get, getDownloadUrl, list, remove as delete, restore, setLocked } from './crud.js'
export { download } from './download.js'
export { wait } from './wait.js'
