export { create, list, remove as delete } from './crud.js'
