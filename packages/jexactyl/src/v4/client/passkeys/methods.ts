export { getCreationOptions, list, register, remove as delete } from './crud.js'
