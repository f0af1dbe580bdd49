export {
  changeAlgorithm as changeLoadBalancerAlgorithm,
  changeDnsPtr as changeLoadBalancerDnsPtr,
  changeProtection as changeLoadBalancerProtection,
  changeType as changeLoadBalancerType,
  getAction as getLoadBalancerAction,
  listActions as listLoadBalancerActions,
  listAllActions as listAllLoadBalancerActions,
} from './actions.js'
export {
  create as createLoadBalancer,
  createOrGet as createOrGetLoadBalancer,
  get as getLoadBalancer,
  getByIdOrName as getLoadBalancerByIdOrName,
  getByName as getLoadBalancerByName,
  list as listLoadBalancers,
  remove as deleteLoadBalancer,
  update as updateLoadBalancer,
} from './crud.js'
export { getMetrics as getLoadBalancerMetrics } from './metrics.js'
export {
  attachToNetwork as attachLoadBalancerToNetwork,
  detachFromNetwork as detachLoadBalancerFromNetwork,
  disablePublicInterface as disableLoadBalancerPublicInterface,
  enablePublicInterface as enableLoadBalancerPublicInterface,
} from './nets.js'
export {
  addService as addLoadBalancerService,
  addTarget as addLoadBalancerTarget,
  deleteService as deleteLoadBalancerService,
  removeTarget as removeLoadBalancerTarget,
  updateService as updateLoadBalancerService,
} from './services.js'
export type * from './types.js'
