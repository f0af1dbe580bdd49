export {
  addRecords as addRrsetRecords,
  changeProtection as changeRrsetProtection,
  changeTtl as changeRrsetTtl,
  removeRecords as removeRrsetRecords,
  setRecords as setRrsetRecords,
  updateRecords as updateRrsetRecords,
} from './actions.js'
export { create as createRrset, get as getRrset, list as listRrsets, remove as deleteRrset, update as updateRrset } from './crud.js'
export { ensure as ensureRrset } from './ensure.js'
export { parseTxtValue, txtValue } from './txt.js'
export type * from './types.js'
