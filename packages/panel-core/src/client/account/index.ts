export {
  disableTwoFactor,
  enableTwoFactor,
  get as getAccount,
  getTwoFactor,
  listActivity as listAccountActivity,
  listPermissions,
  updateEmail as updateAccountEmail,
  updatePassword as updateAccountPassword,
} from './crud.js'
export type * from './types.js'
