export { get, getEgg, list, listEggs } from './crud.js'
