export type { Nest } from '@infra/panel-core/application/nests'
export { create as createNest, get as getNest, list as listNests, remove as deleteNest, update as updateNest } from './crud.js'
export { importEgg, listEggs } from './eggs.js'
export type * from './types.js'
