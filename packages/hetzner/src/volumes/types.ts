import type { Action } from '../actions/types.js'
import type { DeleteProtection, LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'
import type { Location } from '../locations/types.js'

/** Where a volume stands. */
export type VolumeStatus = 'available' | 'creating' | (string & {})

/** Block storage that can be attached to a server in the same location. */
export interface Volume {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** Where it stands. */
  status: VolumeStatus
  /** Its size, in GB. */
  size: number
  /** Where it is. */
  location: Location
  /** The server that it is attached to; null when it is to none. */
  server: number | null
  /** The path of the device on a Linux server, such as `/dev/disk/by-id/scsi-0HC_Volume_4711`. */
  linux_device: string
  /** The file system that it was formatted with when it was made; null when it was not. */
  format: 'xfs' | 'ext4' | (string & {}) | null
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** Which volumes to list. */
export interface ListVolumesQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those that stand there. */
  status?: OneOrMany<VolumeStatus>
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A volume to create. It needs a `location` or a `server`. */
export interface CreateVolumeBody {
  /** Its name, unique in the project. */
  name: string
  /** Its size, in GB. */
  size: number
  /** Name or id of the location. Left out, it is that of the server. */
  location?: string
  /** The server to attach it to. */
  server?: number
  /** Whether the server mounts it by itself once it is attached; needs `server` and `format`. */
  automount?: boolean
  /** The file system to format it with. Default: none. */
  format?: 'xfs' | 'ext4' | (string & {})
  /** Its labels. */
  labels?: Labels
}

/** A new volume, and the work that makes it. */
export interface CreateVolumeResult {
  /** The volume. */
  volume: Volume
  /** The work that makes it. */
  action: Action
  /** What follows, such as attaching it. */
  next_actions: Action[]
}

/** The volume of that name; with the work that makes it when there was none. */
export type CreateOrGetVolumeResult = ({ created: true } & CreateVolumeResult) | { created: false; volume: Volume }

/** What to change: what is left out stays. */
export interface UpdateVolumeBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** Where to attach a volume. */
export interface AttachVolumeBody {
  /** The server, in the same location. */
  server: number
  /** Whether the server mounts it by itself; the volume must be formatted. */
  automount?: boolean
}
