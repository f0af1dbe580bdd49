export { create, get, getDownloadUrl, list, remove as delete, restore, setLocked } from './crud.js'
export { wait } from './wait.js'
