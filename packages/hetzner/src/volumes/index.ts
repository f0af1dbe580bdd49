export {
  attach as attachVolume,
  changeProtection as changeVolumeProtection,
  detach as detachVolume,
  getAction as getVolumeAction,
  listActions as listVolumeActions,
  listAllActions as listAllVolumeActions,
  resize as resizeVolume,
} from './actions.js'
export {
  create as createVolume,
  createOrGet as createOrGetVolume,
  get as getVolume,
  getByIdOrName as getVolumeByIdOrName,
  getByName as getVolumeByName,
  list as listVolumes,
  remove as deleteVolume,
  update as updateVolume,
} from './crud.js'
export type * from './types.js'
