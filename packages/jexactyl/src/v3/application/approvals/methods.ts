export { approve, deny, list } from './crud.js'
