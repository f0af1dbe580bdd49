/** A passkey of the account. */
export interface Passkey {
  /** Id. */
  uuid: string
  /** Its name for people. */
  name: string
  /** When it was used last; null when it never was. */
  last_used_at: string | null
  /** Since when there is this passkey, ISO 8601. */
  created_at: string
}

/** A passkey to register. */
export interface RegisterPasskeyBody {
  /** Its name for people: up to 191 characters. */
  name: string
  /** What the browser made: `credential.toJSON()` of a `PublicKeyCredential`. */
  credential: unknown
}
