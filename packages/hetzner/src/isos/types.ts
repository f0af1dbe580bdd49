import type { Deprecation, PageQuery } from '../common/types.js'
import type { Architecture } from '../server-types/types.js'

/** An installation medium that can be put into a server. */
export interface Iso {
  /** Its id. */
  id: number
  /** Its name, such as `debian-13.0.0-amd64-netinst.iso`; null when it is private. */
  name: string | null
  /** What it is, for people. */
  description: string
  /** Whether everybody can use it, or only the project. */
  type: 'public' | 'private' | (string & {}) | null
  /** How it goes out of use; null while it does not. */
  deprecation: Deprecation | null
  /** What the processors of a server must understand; null when any will do. */
  architecture: Architecture | null
}

/** Which ISOs to list. */
export interface ListIsosQuery extends PageQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those of this architecture. */
  architecture?: Architecture
  /** Whether to list those as well that fit any architecture; needs `architecture`. Default: false. */
  include_architecture_wildcard?: boolean
}
