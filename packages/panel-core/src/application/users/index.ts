export {
  create as createUser,
  get as getUser,
  getByExternalId as getUserByExternalId,
  list as listUsers,
  remove as deleteUser,
  update as updateUser,
} from './crud.js'
export type * from './types.js'
