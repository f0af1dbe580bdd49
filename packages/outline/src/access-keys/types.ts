/** Name of a Shadowsocks cipher. The four listed are those that Outline servers and clients know; keys of other servers may name others. */
export type Cipher = 'chacha20-ietf-poly1305' | 'aes-256-gcm' | 'aes-192-gcm' | 'aes-128-gcm' | (string & {})

/** How much may be transferred in 30 days. */
export interface DataLimit {
  /** Bytes in any 30 days, counted at the server's outbound side. 0 blocks at once. Whole; beyond 2^53 the server rounds. */
  bytes: number
}

/** An access key: what one user of the VPN has. */
export interface AccessKey {
  /** Its id, always a string: `"0"`, `"1"`, … unless chosen on creation. Ids of deleted keys are not given out again. */
  id: string
  /** Its name; empty when it has none. */
  name: string
  /** Its secret. */
  password: string
  /** The port it uses. */
  port: number
  /** Its cipher. */
  method: Cipher
  /** Its own limit, which goes before the server's; absent when it has none. */
  dataLimit?: DataLimit
  /**
   * The `ss://` address that a client app takes. It holds the secret. After a change of the server's host name, keys made
   * before show the old one here until the server restarts.
   */
  accessUrl: string
}

/** What may be chosen for a new key. All of it is optional; the server fills in the rest. */
export interface CreateAccessKeyBody {
  /** A name, not empty. Needs server 1.8.0; older ones ignore it. */
  name?: string | undefined
  /** A cipher. Default: `chacha20-ietf-poly1305`. Needs server 1.7.0. */
  method?: Cipher | undefined
  /** A secret, not empty, that no other key has. Default: 22 random letters and digits. Needs server 1.8.0. */
  password?: string | undefined
  /** A port, 1–65535, which keys may share. Default: the server's port for new keys. Needs server 1.8.1. */
  port?: number | undefined
  /** A limit of its own. Needs server 1.8.0. */
  limit?: DataLimit | undefined
}

/** A key to be made: with an id of your choice, or one that the server chooses. */
export interface NewAccessKey extends CreateAccessKeyBody {
  /** 1 to 100 characters. With it a lost answer does no harm; see `createWithId`. */
  id?: string | undefined
}

/** A key and what it used. */
export interface AccessKeyUsage {
  /** The key. */
  accessKey: AccessKey
  /** Bytes that it transferred in the last 30 days. */
  bytesUsed: number
  /** The limit that holds for it: its own, else the server's; absent when there is neither. */
  limit?: DataLimit
  /** Whether it has reached that limit, so that the server blocks it. */
  overLimit: boolean
}
