export { create, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
