export {
  create as createStorageBoxSnapshot,
  get as getStorageBoxSnapshot,
  getByIdOrName as getStorageBoxSnapshotByIdOrName,
  getByName as getStorageBoxSnapshotByName,
  list as listStorageBoxSnapshots,
  remove as deleteStorageBoxSnapshot,
  update as updateStorageBoxSnapshot,
} from './crud.js'
export type * from './types.js'
