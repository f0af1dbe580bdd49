import type { Cipher } from '../access-keys/types.js'

/** What an access key (`ss://…`) says. */
export interface AccessKeyParts {
  /** The cipher. */
  method: Cipher
  /** The secret of the key, as it is (not encoded). A server may hand out an empty one, which no client accepts. */
  password: string
  /** Host name in ASCII (international ones in their `xn--` form), IPv4 address, or IPv6 address without brackets. */
  host: string
  /** Port, 1 to 65535. */
  port: number
  /** What the user's app calls the server. Outline servers leave it out of `accessUrl`. */
  name?: string | undefined
  /**
   * Connection prefix: the first bytes of each TCP connection, so that it looks like another protocol. One character per
   * byte, U+0000 to U+00FF: `'POST '`, `'\u0016\u0003\u0001\u0000\u00A8\u0001\u0001'`. No longer than the cipher's salt: 32
   * bytes, 24 with `aes-192-gcm`, 16 with `aes-128-gcm`; Outline advises 16 at most, the shorter the safer.
   */
  prefix?: string | undefined
  /** `true`: bears the mark `outline=1`, by which the app knows an Outline server. */
  outline?: boolean | undefined
  /** The other parameters of the query, decoded, such as SIP002's `plugin`. Of a repeated one, the last. */
  params?: Readonly<Record<string, string>> | undefined
}
