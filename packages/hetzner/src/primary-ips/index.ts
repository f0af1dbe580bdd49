export {
  assign as assignPrimaryIp,
  changeDnsPtr as changePrimaryIpDnsPtr,
  changeProtection as changePrimaryIpProtection,
  getAction as getPrimaryIpAction,
  listActions as listPrimaryIpActions,
  listAllActions as listAllPrimaryIpActions,
  unassign as unassignPrimaryIp,
} from './actions.js'
export {
  create as createPrimaryIp,
  createOrGet as createOrGetPrimaryIp,
  get as getPrimaryIp,
  getByIdOrName as getPrimaryIpByIdOrName,
  getByName as getPrimaryIpByName,
  list as listPrimaryIps,
  remove as deletePrimaryIp,
  update as updatePrimaryIp,
} from './crud.js'
export type * from './types.js'
