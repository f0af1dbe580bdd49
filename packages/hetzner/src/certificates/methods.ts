export { getAction, listActions, listAllActions, retry } from './actions.js'
export { create, createOrGet, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
