export { get as getIso, getByIdOrName as getIsoByIdOrName, getByName as getIsoByName, list as listIsos } from './crud.js'
export type * from './types.js'
