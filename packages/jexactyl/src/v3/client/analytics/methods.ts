export { list, listMessages } from './crud.js'
