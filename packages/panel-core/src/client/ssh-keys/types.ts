/** A public key that opens the user's servers over SFTP. */
export interface SshKey {
  /** What it is called. */
  name: string
  /** Its SHA-256 fingerprint, in Base64 and without `SHA256:` before it. */
  fingerprint: string
  /** The key, as the panel writes it: PKCS #8. */
  public_key: string
  /** Since when the panel knows it, ISO 8601. */
  created_at: string
}

/** A public key to add. */
export interface CreateSshKeyBody {
  /** What to call it. */
  name: string
  /** The key, in any format that the panel reads (phpseclib does it): RSA of 2048 bits or more, no DSA. */
  public_key: string
}
