export {
  addRoute as addRouteToNetwork,
  addSubnet as addSubnetToNetwork,
  changeIpRange as changeNetworkIpRange,
  changeProtection as changeNetworkProtection,
  deleteRoute as deleteRouteFromNetwork,
  deleteSubnet as deleteSubnetFromNetwork,
  getAction as getNetworkAction,
  listActions as listNetworkActions,
  listAllActions as listAllNetworkActions,
} from './actions.js'
export {
  create as createNetwork,
  get as getNetwork,
  getByIdOrName as getNetworkByIdOrName,
  getByName as getNetworkByName,
  list as listNetworks,
  listMembers as listNetworkMembers,
  remove as deleteNetwork,
  update as updateNetwork,
} from './crud.js'
export type * from './types.js'
