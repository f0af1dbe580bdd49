export { get as getAdminPermissions } from './crud.js'
