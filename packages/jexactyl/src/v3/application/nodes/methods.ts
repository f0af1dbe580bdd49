export { create, get, list, listDeployable } from './crud.js'
export { update } from './update.js'
