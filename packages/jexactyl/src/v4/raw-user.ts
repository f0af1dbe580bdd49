/** A user as the panel's database has them: what 4.x puts into tickets. There is more, which differs between panels. */
export interface RawUser {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name to log in with. */
  username: string
  /** E-mail address. */
  email: string
}
