export { install as installPlugin, search as searchPlugins } from './crud.js'
export type * from './types.js'
