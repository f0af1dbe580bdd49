export {
  changeProtection,
  changeType,
  disableSnapshotPlan,
  enableSnapshotPlan,
  getAction,
  listActions,
  listAllActions,
  resetPassword,
  rollbackSnapshot,
  updateAccessSettings,
} from './actions.js'
export { create, get, getByIdOrName, getByName, list, listFolders, remove as delete, update } from './crud.js'
