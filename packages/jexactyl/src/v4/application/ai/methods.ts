export { ask, updateSettings } from './crud.js'
