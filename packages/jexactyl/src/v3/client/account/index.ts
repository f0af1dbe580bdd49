export * from '@infra/panel-core/client/account'
export { deleteLogs as deleteAccountLogs, getLatestActivity as getLatestAccountActivity, listLogs as listAccountLogs } from './activity.js'
export { disableTwoFactor, redeemCoupon, sendVerificationEmail, updateUsername as updateAccountUsername } from './changes.js'
export type * from './types.js'
