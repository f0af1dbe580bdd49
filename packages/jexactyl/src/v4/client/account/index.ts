export {
  enableTwoFactor,
  getTwoFactor,
  listAccountActivity,
  listPermissions,
  updateAccountEmail,
  updateAccountPassword,
} from '@infra/panel-core/client/account'
export type {
  EnableTwoFactorBody,
  PermissionGroup,
  TwoFactorSetup,
  UpdateEmailBody,
  UpdatePasswordBody,
} from '@infra/panel-core/client/account'
export {
  disableTwoFactor,
  get as getAccount,
  removeAvatar as removeAccountAvatar,
  setUp as setUpAccount,
  uploadAvatar as uploadAccountAvatar,
} from './crud.js'
export type * from './types.js'
