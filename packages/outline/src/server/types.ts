import type { DataLimit } from '../access-keys/types.js'

/** An Outline server. */
export interface Server {
  /** Its name. */
  name: string
  /** Its id, a UUID. */
  serverId: string
  /** Whether it tells the Outline team how it is used. It has nothing to do with the metrics that this API gives. */
  metricsEnabled: boolean
  /** When it was set up, in milliseconds since 1970. */
  createdTimestampMs: number
  /** Its version, such as `1.12.3`; `dev` for a build of one's own. */
  version: string
  /** The limit of each key that has none of its own; absent when there is none. */
  accessKeyDataLimit?: DataLimit
  /** The port of new keys. Older servers do not tell. */
  portForNewAccessKeys?: number
  /** The host in the address of new keys. Older servers do not tell. */
  hostnameForAccessKeys?: string
  /** Left over from servers of 2024. */
  experimental?: {
    /** Whether metrics tell networks (autonomous systems) apart. */
    asnMetricsEnabled?: boolean
  }
}

/** What {@link summary} gives. */
export interface ServerSummary {
  /** Whether all questions were answered. */
  healthy: boolean
  /** The server, when it answered. */
  server?: Server
  /** How many access keys it has, when it answered. */
  keyCount?: number
  /** What was transferred in 30 days, when it answered. */
  usage?: {
    /** Bytes of all keys together, deleted ones included. */
    totalBytes: number
    /** Bytes by id of the key; keys without traffic are absent. */
    bytesByAccessKey: Record<string, number>
  }
  /** What went wrong first, when something did. */
  error?: unknown
}

/** How {@link health} asks. */
export interface HealthOptions {
  /** How old an answer may be, in milliseconds. 0 asks anew. Default: 30,000. */
  maxAgeMs?: number
}

/** What {@link health} gives. */
export interface ServerHealth {
  /** Whether the server answered. */
  healthy: boolean
  /** When it was asked, in milliseconds since 1970. */
  checkedAt: number
  /** What went wrong, when it did not answer. */
  error?: unknown
}
