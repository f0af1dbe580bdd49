/** Somebody who was invited to a server. */
export interface Subuser {
  /** Id of the user. */
  uuid: string
  /** Name. */
  username: string
  /** E-mail address. */
  email: string
  /** Address of a picture. */
  image: string
  /** Whether two factors are needed to log in. */
  '2fa_enabled': boolean
  /** Since when there is this user, ISO 8601. */
  created_at: string
  /** What they may do there, such as `control.start`. */
  permissions: string[]
}
