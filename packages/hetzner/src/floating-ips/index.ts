export {
  assign as assignFloatingIp,
  changeDnsPtr as changeFloatingIpDnsPtr,
  changeProtection as changeFloatingIpProtection,
  getAction as getFloatingIpAction,
  listActions as listFloatingIpActions,
  listAllActions as listAllFloatingIpActions,
  unassign as unassignFloatingIp,
} from './actions.js'
export {
  create as createFloatingIp,
  createOrGet as createOrGetFloatingIp,
  get as getFloatingIp,
  getByIdOrName as getFloatingIpByIdOrName,
  getByName as getFloatingIpByName,
  list as listFloatingIps,
  remove as deleteFloatingIp,
  update as updateFloatingIp,
} from './crud.js'
export type * from './types.js'
