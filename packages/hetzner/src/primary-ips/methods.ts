export { assign, changeDnsPtr, changeProtection, getAction, listActions, listAllActions, unassign } from './actions.js'
export { create, createOrGet, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
