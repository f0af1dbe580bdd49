import * as v from 'valibot'

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

/** Schema of {@link RawUser}. */
export const RawUserSchema = v.looseObject({
  id: v.number(),
  uuid: v.string(),
  username: v.string(),
  email: v.string(),
}) satisfies v.GenericSchema<unknown, RawUser>
