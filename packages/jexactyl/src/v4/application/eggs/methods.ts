export { create, exportEgg as export, get, remove as delete, update } from './crud.js'
export { createVariable, deleteVariable, updateVariables } from './variables.js'
