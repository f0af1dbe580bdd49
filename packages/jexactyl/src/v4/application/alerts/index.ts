export { update as updateAlert } from './crud.js'
export type * from './types.js'
