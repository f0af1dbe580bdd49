export { update } from './crud.js'
