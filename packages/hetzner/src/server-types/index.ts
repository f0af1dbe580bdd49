export {
  get as getServerType,
  getByIdOrName as getServerTypeByIdOrName,
  getByName as getServerTypeByName,
  list as listServerTypes,
} from './crud.js'
export type * from './types.js'
