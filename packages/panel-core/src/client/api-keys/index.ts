export { create as createApiKey, list as listApiKeys, remove as deleteApiKey } from './crud.js'
export type * from './types.js'
