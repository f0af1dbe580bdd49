export { create, createWithId, get, list, remove as delete, removeDataLimit, rename, setDataLimit } from './crud.js'
export { disable, enable, ensure, rotate } from './lifecycle.js'
export { exportKeys, importKeys, migrate } from './migration.js'
export { withUsage } from './usage.js'
