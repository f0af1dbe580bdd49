import type { Deprecation, PageQuery } from '../common/types.js'
import type { TypePrice } from '../pricing/types.js'

/** What a processor understands: Intel and AMD, or Ampere. */
export type Architecture = 'x86' | 'arm' | (string & {})

/** How a server type stands in one location. */
export interface ServerTypeLocation {
  /** Id of the location. */
  id: number
  /** Name of the location, such as `fsn1`. */
  name: string
  /** How it goes out of use there; null while it does not. */
  deprecation: Deprecation | null
  /** Whether Hetzner advises it there. */
  recommended: boolean
  /** Whether servers of it can be made there at the moment; `resource_unavailable` is what `servers.create` says otherwise. */
  available: boolean
}

/** A size of server. */
export interface ServerType {
  /** Its id. */
  id: number
  /** Its name, such as `cpx22`. */
  name: string
  /** Its name for people. */
  description: string
  /** How many cores a server has. */
  cores: number
  /** The memory of a server, in GB. */
  memory: number
  /** The disk of a server, in GB. */
  disk: number
  /**
   * Whether it goes out of use.
   *
   * @deprecated gone since 2026-11-02: see `locations`.
   */
  deprecated?: boolean
  /** Its price in each location where it exists. */
  prices: TypePrice[]
  /** Where the disk is: `local` in the host, which is faster, or on the `network`. */
  storage_type: 'local' | 'network' | (string & {})
  /** Whether a server shares its cores with others. */
  cpu_type: 'shared' | 'dedicated' | (string & {})
  /** The family that it belongs to, for people, such as `Shared vCPU`. */
  category?: string
  /** What its processors understand: an image must be of the same. */
  architecture: Architecture
  /**
   * How it goes out of use; null while it does not.
   *
   * @deprecated it may differ between locations: see `locations`.
   */
  deprecation?: Deprecation | null
  /** How it stands in each location where it exists. */
  locations: ServerTypeLocation[]
}

/** Which server types to list. */
export interface ListServerTypesQuery extends PageQuery {
  /** Only the one of exactly this name. */
  name?: string
}
