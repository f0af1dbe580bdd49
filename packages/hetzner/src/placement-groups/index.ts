export {
  create as createPlacementGroup,
  createOrGet as createOrGetPlacementGroup,
  get as getPlacementGroup,
  getByIdOrName as getPlacementGroupByIdOrName,
  getByName as getPlacementGroupByName,
  list as listPlacementGroups,
  remove as deletePlacementGroup,
  update as updatePlacementGroup,
} from './crud.js'
export type * from './types.js'
