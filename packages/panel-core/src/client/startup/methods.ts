export { get, setVariable } from './crud.js'
