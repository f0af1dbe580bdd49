export { remove as delete } from './crud.js'
