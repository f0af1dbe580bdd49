export * from '@infra/panel-core/application/users'
export {
  create as createUser,
  get as getUser,
  getByExternalId as getUserByExternalId,
  list as listUsers,
  update as updateUser,
} from './crud.js'
export { getResources as getUserResources, setResources as setUserResources } from './resources.js'
export type { CreateUserBody, SetUserResourcesBody, UpdateUserBody, User, UserResources, UserWith } from './types.js'
