export { create as createEgg, exportEgg, get as getEgg, remove as deleteEgg, update as updateEgg } from './crud.js'
export {
  createVariable as createEggVariable,
  deleteVariable as deleteEggVariable,
  updateVariables as updateEggVariables,
} from './variables.js'
export type * from './types.js'
