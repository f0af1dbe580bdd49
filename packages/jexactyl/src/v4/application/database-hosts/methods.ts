export { create, get, list, remove as delete, update } from './crud.js'
