export { get, getByIdOrName, getByName, list } from './crud.js'
