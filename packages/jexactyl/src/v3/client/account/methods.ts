export { deleteLogs, getLatestActivity, listLogs } from './activity.js'
export { disableTwoFactor, redeemCoupon, sendVerificationEmail, updateUsername } from './changes.js'
