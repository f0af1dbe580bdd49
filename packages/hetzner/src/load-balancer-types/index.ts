export {
  get as getLoadBalancerType,
  getByIdOrName as getLoadBalancerTypeByIdOrName,
  getByName as getLoadBalancerTypeByName,
  list as listLoadBalancerTypes,
} from './crud.js'
export type * from './types.js'
