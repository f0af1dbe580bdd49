import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, SortBy } from '../common/types.js'

/** How large a snapshot is. */
export interface StorageBoxSnapshotStats {
  /** What it takes on the Storage Box now, in bytes. */
  size: number
  /** Size of the file system in it, compressed, in bytes. */
  size_filesystem: number
}

/** What a Storage Box held at one time. */
export interface StorageBoxSnapshot {
  /** Its id. */
  id: number
  /** The Storage Box that it is of. */
  storage_box: number
  /** Its name, which the API makes of the time. */
  name: string
  /** What it was described with; may be empty. */
  description: string
  /** Its labels. */
  labels: Labels
  /** How large it is. */
  stats: StorageBoxSnapshotStats
  /** Whether the snapshot plan made it. */
  is_automatic: boolean
  /** When it was made, RFC 3339. */
  created: string
}

/** Which snapshots of a Storage Box to list. */
export interface ListStorageBoxSnapshotsQuery extends LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those that the snapshot plan made, or only those that it did not. Default: all. */
  is_automatic?: boolean
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A snapshot to make. */
export interface CreateStorageBoxSnapshotBody {
  /** What it is for: up to 1000 letters, digits, spaces and any of `-_,:<>+#!()[]{}`. */
  description?: string
  /** Its labels. */
  labels?: Labels
}

/** Where a new snapshot is found. */
export interface CreatedStorageBoxSnapshot {
  /** Its id. */
  id: number
  /** The Storage Box that it is of. */
  storage_box: number
}

/** A new snapshot, and the work that makes it. */
export interface CreateStorageBoxSnapshotResult {
  /** Its ids. */
  snapshot: CreatedStorageBoxSnapshot
  /** The work that makes it. */
  action: Action
}

/** What to change: what is left out stays. */
export interface UpdateStorageBoxSnapshotBody {
  /** What it is for: up to 1000 letters, digits, spaces and any of `-_,:<>+#!()[]{}`. */
  description?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
