import type { Action } from '../actions/types.js'
import type { DeleteProtection, LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'
import type { Location } from '../locations/types.js'
import type { StorageBoxType } from '../storage-box-types/types.js'

/** Where a Storage Box stands. */
export type StorageBoxStatus = 'active' | 'initializing' | 'locked' | (string & {})

/** Ways to a Storage Box that are open. */
export interface StorageBoxAccessSettings {
  /** Whether it can be reached from outside Hetzner's network. */
  reachable_externally: boolean
  /** Whether Samba is on. */
  samba_enabled: boolean
  /** Whether SSH is on. */
  ssh_enabled: boolean
  /** Whether WebDAV is on. */
  webdav_enabled: boolean
  /** Whether the folder with the snapshots can be seen. */
  zfs_enabled: boolean
}

/** When snapshots are made by themselves, and how many are kept. */
export interface StorageBoxSnapshotPlan {
  /** How many are kept, 1 or more: older ones are deleted. */
  max_snapshots: number
  /** The minute, 0 to 59. */
  minute: number
  /** The hour, 0 to 23, in UTC. */
  hour: number
  /** The day of the week, 1 (Monday) to 7 (Sunday); null: every day. */
  day_of_week: number | null
  /** The day of the month, 1 to 31; null: every day. */
  day_of_month: number | null
}

/** How full a Storage Box is. */
export interface StorageBoxStats {
  /** What is used in all, in bytes. */
  size: number
  /** What the data use, in bytes. */
  size_data: number
  /** What the snapshots use, in bytes. */
  size_snapshots: number
}

/** Room for files, reached over SSH, Samba or WebDAV. */
export interface StorageBox {
  /** Its id. */
  id: number
  /** Its name. */
  name: string
  /** Its size and price. */
  storage_box_type: StorageBoxType
  /** Where it is. */
  location: Location
  /** Ways to it that are open. */
  access_settings: StorageBoxAccessSettings
  /** When snapshots are made by themselves; null when there is no plan, or while it is made. */
  snapshot_plan: StorageBoxSnapshotPlan | null
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** Where it stands. */
  status: StorageBoxStatus
  /** Name of its main user, such as `u12345`; null while it is made. */
  username: string | null
  /** Its host name; null while it is made. */
  server: string | null
  /** The system that it is on, such as `FSN1-BX355`; null while it is made. */
  system: string | null
  /** How full it is. */
  stats: StorageBoxStats
  /** When it was made, RFC 3339. */
  created: string
}

/** Which Storage Boxes to list. */
export interface ListStorageBoxesQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created' | 'stats.size' | 'stats.size_filesystem'>
}

/** A Storage Box to create. */
export interface CreateStorageBoxBody {
  /** Its name. */
  name: string
  /** Name or id of the location. */
  location: string
  /** Name or id of the type. */
  storage_box_type: string
  /**
   * Password of its main user: 12 to 128 characters, among them a lower case letter, an upper case letter, a digit and one that
   * is none of these. The API refuses some characters, and passwords that were found in data breaches.
   */
  password: string
  /** Its labels. */
  labels?: Labels
  /** Public keys in the format of OpenSSH that may log in, whole as they are in `id_ed25519.pub`. */
  ssh_keys?: readonly string[]
  /** Ways to it that are to be open. */
  access_settings?: Partial<StorageBoxAccessSettings>
}

/** A new Storage Box, and the work that makes it. */
export interface CreateStorageBoxResult {
  /** The Storage Box. */
  storage_box: StorageBox
  /** The work that makes it. */
  action: Action
}

/** What to change: what is left out stays. */
export interface UpdateStorageBoxBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** Which folder's folders to list. */
export interface ListStorageBoxFoldersQuery {
  /** The folder, from the root of the Storage Box, such as `./documents`. Default: the root. */
  path?: string
}

/** A snapshot plan to follow from now on. */
export interface EnableStorageBoxSnapshotPlanBody {
  /** How many snapshots to keep, 1 or more: older ones are deleted. */
  max_snapshots: number
  /** The minute, 0 to 59. */
  minute: number
  /** The hour, 0 to 23, in UTC. */
  hour: number
  /** The day of the week, 1 (Monday) to 7 (Sunday). Default, and null: every day. */
  day_of_week?: number | null
  /** The day of the month, 1 to 31. Default, and null: every day. */
  day_of_month?: number | null
}

/** Ways to a Storage Box to open or close: what is left out stays. */
export interface UpdateStorageBoxAccessSettingsBody extends Partial<StorageBoxAccessSettings> {}
