import type { BatchProgress, StepOptions } from '@infra/core'
import type { FilterQuery, Include, IncludeQuery, PageQuery, With } from '../../query.js'
import type { Allocation } from '../network/types.js'
import type { EggVariable } from '../startup/types.js'
import type { Subuser } from '../subusers/types.js'

/** What a server may use. 0 is no limit, except for `swap`, where -1 is. */
export interface ServerLimits {
  /** Memory, in MiB. */
  memory: number
  /** Swap, in MiB; -1 is no limit, 0 is none. */
  swap: number
  /** Disk, in MiB. */
  disk: number
  /** Weight of its disk access against other servers', 10 to 1000. */
  io: number
  /** CPU, in percent of one core. */
  cpu: number
  /** Which cores, such as `0-2,4`; null is all. */
  threads: string | null
  /** Whether it is left alive when memory runs out. */
  oom_disabled: boolean
}

/** How many of what a server may have; null is no limit. */
export interface FeatureLimits {
  /** Databases. */
  databases: number | null
  /** Allocations besides the first. */
  allocations: number | null
  /** Backups. */
  backups: number
}

/** A server, as its users see it. */
export interface Server {
  /** Whether the key's user owns it. */
  server_owner: boolean
  /** Its short id: 8 characters, or `serv_…` on newer panels. */
  identifier: string
  /** Its id in the Application API. */
  internal_id: number
  /** Its long id, which every route takes too. */
  uuid: string
  /** Its name. */
  name: string
  /** The name of the node that it runs on. */
  node: string
  /** Whether that node is being maintained. */
  is_node_under_maintenance: boolean
  /** Where SFTP finds its files. */
  sftp_details: {
    /** Host name or address. */
    ip: string
    /** Port. */
    port: number
  }
  /** What it is there for. */
  description: string
  /** What it may use. */
  limits: ServerLimits
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** The command that starts it, variables filled in. */
  invocation: string
  /** The image that it runs in. */
  docker_image: string
  /** What its egg asks of user interfaces, such as `eula`. */
  egg_features: string[] | null
  /** What keeps it from taking orders; null when nothing does. Whether it runs is in `getResources`. */
  status: 'installing' | 'install_failed' | 'reinstall_failed' | 'suspended' | 'restoring_backup' | (string & {}) | null
  /** Whether it is suspended. */
  is_suspended: boolean
  /** Whether it is being installed. */
  is_installing: boolean
  /** Whether it moves to another node. */
  is_transferring: boolean
  /** What comes with it always. */
  relationships: {
    /** Its addresses; only the first, without notes, for who may not read them. */
    allocations: Allocation[]
    /** Its variables; null for who may not read them. */
    variables: EggVariable[] | null
  }
}

/** One server, with what its user may do there. */
export interface ServerWithPermissions extends Server {
  /** About the key's user. */
  meta: {
    /** Whether the user owns the server. */
    is_server_owner: boolean
    /** What the user may do; `*` is everything. */
    user_permissions: string[]
  }
}

/** The kind of a server. */
export interface Egg {
  /** Its id. */
  uuid: string
  /** Its name. */
  name: string
}

/** What can be brought along with a server. */
export interface ServerRelations {
  /** The kind of the server. */
  egg: Egg
  /** Who else may use it; null for who may not read that. */
  subusers: Subuser[] | null
}

/** Names of what can be brought along with a server. */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** One server with the relations that were asked for. */
export type OneServerWith<I extends string> = With<ServerWithPermissions, ServerRelations, I>

/** Which servers to list. */
export interface ListServersQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'uuid' | 'name' | 'description' | 'external_id' | '*'> {
  /**
   * Whose: `owner` those that the user owns, `admin` those that the user reaches only as an administrator, `admin-all` all.
   * Default: those that the user owns or was invited to.
   */
  type?: 'owner' | 'admin' | 'admin-all' | (string & {})
}

/** What a server uses at the moment. */
export interface ServerResources {
  /** Where it stands. */
  current_state: PowerState
  /** Whether it is suspended. */
  is_suspended: boolean
  /** What it uses. */
  resources: {
    /** Memory, in bytes. */
    memory_bytes: number
    /** CPU, in percent of one core. */
    cpu_absolute: number
    /** Disk, in bytes. */
    disk_bytes: number
    /** Received since it was started, in bytes. */
    network_rx_bytes: number
    /** Sent since it was started, in bytes. */
    network_tx_bytes: number
    /** For how long it has run, in milliseconds. */
    uptime: number
  }
}

/** How to ask what many servers use. */
export interface GetResourcesOfManyOptions extends StepOptions {
  /** Is told after each server. An error that it throws ends the work. */
  onProgress?: (progress: BatchProgress<string, ServerResources>) => void
}

/** Whether a server runs. */
export type PowerState = 'offline' | 'starting' | 'running' | 'stopping' | (string & {})

/** What to do with a server's power. */
export type PowerSignal = 'start' | 'stop' | 'restart' | 'kill'

/** What opens a console: the token is a secret, and good for ten minutes. */
export interface WebsocketCredentials {
  /** What to send first. */
  token: string
  /** Where to connect. */
  socket: string
}

/** One thing that somebody did. */
export interface ActivityLog {
  /** Its id. */
  id: string
  /** What it is part of. */
  batch: string | null
  /** What was done, such as `server:power.start`. */
  event: string
  /** Whether it was done over the API. */
  is_api: boolean
  /** From which address; null for who may not see that. */
  ip: string | null
  /** A text about it. */
  description: string | null
  /** What it was about; as the panel writes it, `[]` when there is nothing. */
  properties: unknown
  /** Whether there is more than that. */
  has_additional_metadata: boolean
  /** When, ISO 8601. */
  timestamp: string
}

/** Who did something. */
export interface ActivityActor {
  /** Id. */
  uuid: string
  /** Name. */
  username: string
  /** E-mail address. */
  email: string
  /** Address of a picture. */
  image: string
  /** Whether two factors are needed to log in. */
  '2fa_enabled': boolean
  /** Since when there is this user, ISO 8601. */
  created_at: string
}

/** What can be brought along with an activity. */
export interface ActivityRelations {
  /** Who did it; null when nobody did, or when the user is gone. */
  actor: ActivityActor | null
}

/** Names of what can be brought along with an activity. */
export type ActivityInclude = Include<ActivityRelations>

/** An activity with the relations that were asked for. */
export type ActivityWith<I extends string> = With<ActivityLog, ActivityRelations, I>

/** Which activities to list. */
export interface ListActivityQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'event'> {
  /** The order. */
  sort?: 'timestamp' | '-timestamp'
}
