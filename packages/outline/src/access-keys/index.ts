export {
  create as createAccessKey,
  createWithId as createAccessKeyWithId,
  get as getAccessKey,
  list as listAccessKeys,
  remove as deleteAccessKey,
  removeDataLimit as removeAccessKeyDataLimit,
  rename as renameAccessKey,
  setDataLimit as setAccessKeyDataLimit,
} from './crud.js'
export type * from './types.js'
