export {
  changeProtection as changeStorageBoxProtection,
  changeType as changeStorageBoxType,
  disableSnapshotPlan as disableStorageBoxSnapshotPlan,
  enableSnapshotPlan as enableStorageBoxSnapshotPlan,
  getAction as getStorageBoxAction,
  listActions as listStorageBoxActions,
  listAllActions as listAllStorageBoxActions,
  resetPassword as resetStorageBoxPassword,
  rollbackSnapshot as rollbackStorageBoxSnapshot,
  updateAccessSettings as updateStorageBoxAccessSettings,
} from './actions.js'
export {
  create as createStorageBox,
  get as getStorageBox,
  getByIdOrName as getStorageBoxByIdOrName,
  getByName as getStorageBoxByName,
  list as listStorageBoxes,
  listFolders as listStorageBoxFolders,
  remove as deleteStorageBox,
  update as updateStorageBox,
} from './crud.js'
export type * from './types.js'
