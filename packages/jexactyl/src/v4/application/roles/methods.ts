export { create, get, list, listPermissions, remove as delete, setPermissions, update } from './crud.js'
