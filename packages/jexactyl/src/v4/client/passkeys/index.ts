export {
  getCreationOptions as getPasskeyCreationOptions,
  list as listPasskeys,
  register as registerPasskey,
  remove as deletePasskey,
} from './crud.js'
export type * from './types.js'
