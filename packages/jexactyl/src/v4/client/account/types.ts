/** The user that a key belongs to. 4.x knows no first and last names. */
export interface Account {
  /** Its id. */
  id: number
  /** Whether it is an administrator of the panel. */
  admin: boolean
  /** The name to log in with. */
  username: string
  /** E-mail address. */
  email: string
  /** The language that the panel speaks to it, such as `en`. */
  language: string
}

/** What an account is set up with that came from elsewhere, such as Discord. */
export interface SetUpAccountBody {
  /** The name to log in with: 3 characters or more. */
  username: string
  /** The password: 8 characters or more. */
  password: string
}
