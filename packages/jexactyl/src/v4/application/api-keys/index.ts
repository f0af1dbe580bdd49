export { create as createApplicationApiKey, list as listApplicationApiKeys, remove as deleteApplicationApiKey } from './crud.js'
export type * from './types.js'
