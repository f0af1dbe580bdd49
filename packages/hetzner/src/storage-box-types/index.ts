export {
  get as getStorageBoxType,
  getByIdOrName as getStorageBoxTypeByIdOrName,
  getByName as getStorageBoxTypeByName,
  list as listStorageBoxTypes,
} from './crud.js'
export type * from './types.js'
