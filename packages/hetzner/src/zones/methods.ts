export { changePrimaryNameservers, changeProtection, changeTtl, getAction, listActions, listAllActions } from './actions.js'
export { create, createOrGet, get, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
export { getZonefile, importZonefile } from './zonefile.js'
