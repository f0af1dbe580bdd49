export { addRecords, changeProtection, changeTtl, removeRecords, setRecords, updateRecords } from './actions.js'
export { create, get, list, remove as delete, update } from './crud.js'
export { ensure } from './ensure.js'
