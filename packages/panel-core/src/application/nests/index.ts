export { get as getNest, getEgg, list as listNests, listEggs } from './crud.js'
export type * from './types.js'
