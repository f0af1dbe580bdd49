export {
  create as createLocation,
  get as getLocation,
  list as listLocations,
  remove as deleteLocation,
  update as updateLocation,
} from './crud.js'
export type * from './types.js'
