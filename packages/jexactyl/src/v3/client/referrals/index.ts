export {
  create as createReferralCode,
  list as listReferralCodes,
  listActivity as listReferralActivity,
  remove as deleteReferralCode,
  useCode as useReferralCode,
} from './crud.js'
export type * from './types.js'
