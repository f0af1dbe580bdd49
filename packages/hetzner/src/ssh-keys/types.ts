import type { LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'

/** A public key that new servers let in. */
export interface SshKey {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** Its MD5 fingerprint: 16 pairs of hex digits with colons between them. */
  fingerprint: string
  /** The key in OpenSSH's form, such as `ssh-ed25519 AAAA…`. */
  public_key: string
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** Which SSH keys to list. */
export interface ListSshKeysQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only the one of this MD5 fingerprint. */
  fingerprint?: string
  /** The order. */
  sort?: SortBy<'id' | 'name'>
}

/** An SSH key to create. */
export interface CreateSshKeyBody {
  /** Its name, unique in the project. */
  name: string
  /** The key in OpenSSH's form: what is in the file that ends in `.pub`. */
  public_key: string
  /** Its labels. */
  labels?: Labels
}

/** The SSH key of that name. */
export interface CreateOrGetSshKeyResult {
  /** Whether there was none before. */
  created: boolean
  /** The SSH key. */
  ssh_key: SshKey
}

/** What to change: what is left out stays. */
export interface UpdateSshKeyBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
