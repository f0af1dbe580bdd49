export { list as listLinks } from './crud.js'
