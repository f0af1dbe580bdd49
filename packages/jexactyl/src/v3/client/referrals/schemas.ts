import * as v from 'valibot'
import type { ReferralCode, ReferralUse } from './types.js'

/** Schema of {@link ReferralCode}. */
export const ReferralCodeSchema = v.looseObject({ code: v.string(), created_at: v.string() }) satisfies v.GenericSchema<
  unknown,
  ReferralCode
>

/** Schema of {@link ReferralUse}. */
export const ReferralUseSchema = v.looseObject({
  code: v.string(),
  user_id: v.number(),
  user_email: v.string(),
  created_at: v.string(),
}) satisfies v.GenericSchema<unknown, ReferralUse>

/** Schema of several {@link ReferralCode}s. */
export const ReferralCodesSchema = v.array(ReferralCodeSchema)
/** Schema of several {@link ReferralUse}s. */
export const ReferralUsesSchema = v.array(ReferralUseSchema)
