export {
  addRoute,
  addSubnet,
  changeIpRange,
  changeProtection,
  deleteRoute,
  deleteSubnet,
  getAction,
  listActions,
  listAllActions,
} from './actions.js'
export { create, get, getByIdOrName, getByName, list, listMembers, remove as delete, update } from './crud.js'
