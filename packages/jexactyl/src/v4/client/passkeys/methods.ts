export { getCreationOptions, list, register, remove } from './crud.js'
