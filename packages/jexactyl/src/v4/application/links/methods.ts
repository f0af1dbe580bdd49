export { create, list, remove as delete, update } from './crud.js'
