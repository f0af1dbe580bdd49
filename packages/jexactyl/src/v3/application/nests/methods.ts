export { get, list } from './crud.js'
