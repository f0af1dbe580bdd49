export { createMany as createAccessKeys } from './batch.js'
export type { CreateManyMethod, CreateManyOptions } from './batch.js'
export {
  create as createAccessKey,
  createWithId as createAccessKeyWithId,
  get as getAccessKey,
  list as listAccessKeys,
  remove as deleteAccessKey,
  removeDataLimit as removeAccessKeyDataLimit,
  rename as renameAccessKey,
  setDataLimit as setAccessKeyDataLimit,
} from './crud.js'
export {
  disable as disableAccessKey,
  enable as enableAccessKey,
  ensure as ensureAccessKey,
  rotate as rotateAccessKey,
} from './lifecycle.js'
export type { EnableOptions, EnsureResult, RotateData, RotateOptions } from './lifecycle.js'
export { exportKeys as exportAccessKeys, importKeys as importAccessKeys, migrate as migrateAccessKeys } from './migration.js'
export type { ExportedAccessKey, ImportedKey, ImportOptions, ImportStatus } from './migration.js'
export type * from './types.js'
export { withUsage as listAccessKeysWithUsage } from './usage.js'
