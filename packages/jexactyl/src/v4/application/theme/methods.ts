export { reset, setColor } from './crud.js'
