/** A new name to log in with. */
export interface UpdateUsernameBody {
  /** The name, unique: letters, digits, `.`, `-` and `_`, with a letter or digit at both ends; 191 at the most. */
  username: string
  /** The account's password. */
  password: string
}
