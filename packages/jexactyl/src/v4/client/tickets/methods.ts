export { addMessage, create, get, list, remove as delete } from './crud.js'
