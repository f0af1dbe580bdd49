export {
  enableTwoFactor,
  getTwoFactor,
  listActivity,
  listPermissions,
  updateEmail,
  updatePassword,
} from '@infra/panel-core/client/account/methods'
export { disableTwoFactor, get, removeAvatar, setUp, uploadAvatar } from './crud.js'
