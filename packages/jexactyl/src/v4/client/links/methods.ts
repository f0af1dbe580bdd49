export { list } from './crud.js'
