export { create as createSshKey, list as listSshKeys, remove as deleteSshKey } from './crud.js'
export type * from './types.js'
