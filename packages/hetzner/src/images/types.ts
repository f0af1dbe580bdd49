import type { DeleteProtection, Deprecation, LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'
import type { Architecture } from '../server-types/types.js'

/** Where an image comes from: `system` and `app` from Hetzner, `snapshot` and `backup` from a server of the project. */
export type ImageType = 'system' | 'app' | 'snapshot' | 'backup' | (string & {})

/** Where an image stands. */
export type ImageStatus = 'available' | 'creating' | 'unavailable' | (string & {})

/** The server that an image was made from. */
export interface ImageOrigin {
  /** Id of the server. */
  id: number
  /** The name that the server had. */
  name: string
}

/** What a server can be made from: a system, an app, a snapshot or a backup. */
export interface Image {
  /** Its id. */
  id: number
  /** Where it comes from. */
  type: ImageType
  /** Where it stands. */
  status: ImageStatus
  /** Its name, such as `ubuntu-24.04`, the same for each architecture; null when it was made from a server. */
  name: string | null
  /** What it is, for people. */
  description: string
  /** What it takes up, in GB: a snapshot is charged by this; null while that is not known. */
  image_size: number | null
  /** The size of the disk in it, in GB: a server needs as much. */
  disk_size: number
  /** When it was made, RFC 3339. */
  created: string
  /** The server that it was made from; null when it was made from none. */
  created_from: ImageOrigin | null
  /** The server that a backup belongs to, and goes with; null for all else. */
  bound_to: number | null
  /** The operating system in it. */
  os_flavor: 'ubuntu' | 'centos' | 'debian' | 'fedora' | 'rocky' | 'alma' | 'opensuse' | 'unknown' | (string & {})
  /** The version of the operating system; null when it is not known. */
  os_version: string | null
  /** Whether a server of it is ready especially fast. */
  rapid_deploy?: boolean
  /** What it is protected from. */
  protection: DeleteProtection
  /**
   * When it went out of use, RFC 3339; null while it does not.
   *
   * @deprecated gone since 2026-11-02: see `deprecation`.
   */
  deprecated?: string | null
  /** When it was deleted, RFC 3339; null while it was not. */
  deleted: string | null
  /** Its labels. */
  labels: Labels
  /** What the processors of a server must understand. */
  architecture: Architecture
  /** How it goes out of use; null while it does not. The API has it since September 2026. */
  deprecation?: Deprecation | null
}

/** Which images to list. */
export interface ListImagesQuery extends PageQuery, LabelQuery {
  /** Only those of exactly this name: one for each architecture. */
  name?: string
  /** Only those of this kind. */
  type?: OneOrMany<ImageType>
  /** Only those that stand there. */
  status?: OneOrMany<ImageStatus>
  /** Only backups of this server. */
  bound_to?: OneOrMany<number>
  /** Whether to list those as well that go out of use. Default: false. */
  include_deprecated?: boolean
  /** Only those of this architecture. */
  architecture?: Architecture
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** What to change: what is left out stays. */
export interface UpdateImageBody {
  /** What it is, for people. */
  description?: string
  /** Makes a snapshot of a backup, which then outlives its server. */
  type?: 'snapshot'
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
