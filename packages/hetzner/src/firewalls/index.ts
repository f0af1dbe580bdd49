export {
  applyToResources as applyFirewallToResources,
  getAction as getFirewallAction,
  listActions as listFirewallActions,
  listAllActions as listAllFirewallActions,
  removeFromResources as removeFirewallFromResources,
  setRules as setFirewallRules,
} from './actions.js'
export {
  create as createFirewall,
  createOrGet as createOrGetFirewall,
  get as getFirewall,
  getByIdOrName as getFirewallByIdOrName,
  getByName as getFirewallByName,
  list as listFirewalls,
  remove as deleteFirewall,
  update as updateFirewall,
} from './crud.js'
export type * from './types.js'
