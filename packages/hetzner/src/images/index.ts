export {
  changeProtection as changeImageProtection,
  getAction as getImageAction,
  listActions as listImageActions,
  listAllActions as listAllImageActions,
} from './actions.js'
export {
  get as getImage,
  getByIdOrName as getImageByIdOrName,
  getByName as getImageByName,
  list as listImages,
  remove as deleteImage,
  update as updateImage,
} from './crud.js'
export type * from './types.js'
