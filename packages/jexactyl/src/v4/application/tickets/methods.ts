export { addMessage, create, get, list, listMessages, remove as delete, setSetting, update } from './crud.js'
