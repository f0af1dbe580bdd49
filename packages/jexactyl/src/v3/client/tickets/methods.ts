export { create, createMessage, get, list, listMessages, remove as delete } from './crud.js'
