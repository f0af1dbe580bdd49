import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, SortBy } from '../common/types.js'

/** Ways to a subaccount that are open, and what it may do. */
export interface StorageBoxSubaccountAccessSettings {
  /** Whether it can be reached from outside Hetzner's network. */
  reachable_externally: boolean
  /** Whether it may only read. */
  readonly: boolean
  /** Whether Samba is on. */
  samba_enabled: boolean
  /** Whether SSH is on. */
  ssh_enabled: boolean
  /** Whether WebDAV is on. */
  webdav_enabled: boolean
}

/** An account on a Storage Box that sees one folder and what is in it. */
export interface StorageBoxSubaccount {
  /** Its id. */
  id: number
  /** The Storage Box that it is on. */
  storage_box: number
  /** Its name. */
  name: string
  /** What it was described with; may be empty. */
  description: string
  /** The folder that it sees, from the root of the Storage Box. */
  home_directory: string
  /** Ways to it that are open, and what it may do. */
  access_settings: StorageBoxSubaccountAccessSettings
  /** Its labels. */
  labels: Labels
  /** The user to log in as, such as `u1337-sub1`. */
  username: string
  /** The host to log in to, which is not that of the Storage Box. */
  server: string
  /** When it was made, RFC 3339. */
  created: string
}

/** Which subaccounts of a Storage Box to list. */
export interface ListStorageBoxSubaccountsQuery extends LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only the one of exactly this user, such as `u1337-sub1`. */
  username?: string
  /** The order. */
  sort?: SortBy<'id' | 'created'>
}

/** A subaccount to create. */
export interface CreateStorageBoxSubaccountBody {
  /**
   * The folder that it sees, from the root of the Storage Box, such as `backups/web-1`; it is made when there is none. 1 to 999
   * letters without accents, digits, spaces, dots, slashes, hyphens and underscores, with no slash in front.
   */
  home_directory: string
  /** Its password: as that of a Storage Box. */
  password: string
  /** Its name, 1 to 50 characters. Default: its `username`. */
  name?: string
  /** What it is for: up to 1000 characters. */
  description?: string
  /** Ways to it that are to be open, and what it may do. */
  access_settings?: Partial<StorageBoxSubaccountAccessSettings>
  /** Its labels. */
  labels?: Labels
}

/** Where a new subaccount is found. */
export interface CreatedStorageBoxSubaccount {
  /** Its id. */
  id: number
  /** The Storage Box that it is on. */
  storage_box: number
}

/** A new subaccount, and the work that makes it. */
export interface CreateStorageBoxSubaccountResult {
  /** Its ids. */
  subaccount: CreatedStorageBoxSubaccount
  /** The work that makes it. */
  action: Action
}

/** What to change: what is left out stays. */
export interface UpdateStorageBoxSubaccountBody {
  /** Its new name, 1 to 50 characters. */
  name?: string
  /** What it is for: up to 1000 characters. */
  description?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** Ways to a subaccount to open or close, and what it may do: what is left out stays. */
export interface UpdateStorageBoxSubaccountAccessSettingsBody extends Partial<StorageBoxSubaccountAccessSettings> {}
