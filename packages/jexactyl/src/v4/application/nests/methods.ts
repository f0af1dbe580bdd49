export { create, get, list, remove as delete, update } from './crud.js'
export { importEgg, listEggs } from './eggs.js'
