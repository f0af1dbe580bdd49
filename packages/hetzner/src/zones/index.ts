export {
  changePrimaryNameservers as changeZonePrimaryNameservers,
  changeProtection as changeZoneProtection,
  changeTtl as changeZoneTtl,
  getAction as getZoneAction,
  listActions as listZoneActions,
  listAllActions as listAllZoneActions,
} from './actions.js'
export {
  create as createZone,
  createOrGet as createOrGetZone,
  get as getZone,
  getByIdOrName as getZoneByIdOrName,
  getByName as getZoneByName,
  list as listZones,
  remove as deleteZone,
  update as updateZone,
} from './crud.js'
export type * from './types.js'
export { getZonefile, importZonefile } from './zonefile.js'
