export {
  create as createRole,
  get as getRole,
  list as listRoles,
  listPermissions as listRolePermissions,
  remove as deleteRole,
  setPermissions as setRolePermissions,
  update as updateRole,
} from './crud.js'
export type * from './types.js'
