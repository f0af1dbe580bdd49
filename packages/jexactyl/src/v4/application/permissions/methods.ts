export { get } from './crud.js'
