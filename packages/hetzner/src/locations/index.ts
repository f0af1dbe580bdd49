export {
  get as getLocation,
  getByIdOrName as getLocationByIdOrName,
  getByName as getLocationByName,
  list as listLocations,
} from './crud.js'
export type * from './types.js'
