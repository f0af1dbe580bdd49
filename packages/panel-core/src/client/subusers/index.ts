export {
  create as createSubuser,
  get as getSubuser,
  list as listSubusers,
  remove as deleteSubuser,
  update as updateSubuser,
} from './crud.js'
export type * from './types.js'
