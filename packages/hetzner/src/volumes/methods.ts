export { attach, changeProtection, detach, getAction, listActions, listAllActions, resize } from './actions.js'
export { create, createOrGet, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
