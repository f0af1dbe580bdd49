export { disableTwoFactor, enableTwoFactor, get, getTwoFactor, listActivity, listPermissions, updateEmail, updatePassword } from './crud.js'
