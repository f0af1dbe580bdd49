export { deleteUser } from '@infra/panel-core/application/users'
export {
  create as createUser,
  get as getUser,
  getByExternalId as getUserByExternalId,
  list as listUsers,
  update as updateUser,
} from './crud.js'
export { setSuspended as setUserSuspended } from './state.js'
export type * from './types.js'
