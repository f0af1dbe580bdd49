export { get, list } from './crud.js'
export { wait } from './wait.js'
