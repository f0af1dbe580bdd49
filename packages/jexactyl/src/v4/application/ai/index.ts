export { ask as askAi, updateSettings as updateAiSettings } from './crud.js'
export type * from './types.js'
