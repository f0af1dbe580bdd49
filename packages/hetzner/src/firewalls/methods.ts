export { applyToResources, getAction, listActions, listAllActions, removeFromResources, setRules } from './actions.js'
export { create, createOrGet, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
