export { addServer, create, list, remove as delete, removeServer, update } from './crud.js'
