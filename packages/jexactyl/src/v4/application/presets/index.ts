export {
  create as createServerPreset,
  get as getServerPreset,
  list as listServerPresets,
  remove as deleteServerPreset,
  update as updateServerPreset,
} from './crud.js'
export type * from './types.js'
