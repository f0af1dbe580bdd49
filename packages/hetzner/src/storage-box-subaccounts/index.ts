export {
  changeHomeDirectory as changeStorageBoxSubaccountHomeDirectory,
  resetPassword as resetStorageBoxSubaccountPassword,
  updateAccessSettings as updateStorageBoxSubaccountAccessSettings,
} from './actions.js'
export {
  create as createStorageBoxSubaccount,
  get as getStorageBoxSubaccount,
  getByIdOrName as getStorageBoxSubaccountByIdOrName,
  getByName as getStorageBoxSubaccountByName,
  list as listStorageBoxSubaccounts,
  remove as deleteStorageBoxSubaccount,
  update as updateStorageBoxSubaccount,
} from './crud.js'
export type * from './types.js'
