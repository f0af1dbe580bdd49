export {
  create as createSshKey,
  createOrGet as createOrGetSshKey,
  get as getSshKey,
  getByFingerprint as getSshKeyByFingerprint,
  getByIdOrName as getSshKeyByIdOrName,
  getByName as getSshKeyByName,
  list as listSshKeys,
  remove as deleteSshKey,
  update as updateSshKey,
} from './crud.js'
export type * from './types.js'
