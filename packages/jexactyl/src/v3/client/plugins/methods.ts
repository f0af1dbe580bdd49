export { install, search } from './crud.js'
