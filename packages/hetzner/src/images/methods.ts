export { changeProtection, getAction, listActions, listAllActions } from './actions.js'
export { get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
