/** A code that brings in new users. */
export interface ReferralCode {
  /** The code: 16 capital letters and digits. */
  code: string
  /** When it was made, ISO 8601. */
  created_at: string
}

/** A use of one of the account's codes, which may be deleted by now. */
export interface ReferralUse {
  /** The code. */
  code: string
  /** Id of who used it. */
  user_id: number
  /** E-mail address of who used it. */
  user_email: string
  /** When, ISO 8601. */
  created_at: string
}
