export {
  addServer as addServerToGroup,
  create as createServerGroup,
  list as listServerGroups,
  remove as deleteServerGroup,
  removeServer as removeServerFromGroup,
  update as updateServerGroup,
} from './crud.js'
export type * from './types.js'
