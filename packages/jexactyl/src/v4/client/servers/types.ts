import type { FilterQuery, Include, IncludeQuery, PageQuery, With } from '@infra/panel-core'
import type { Allocation } from '../network.js'
import type { EggVariable } from '../startup.js'
import type { Subuser } from '../subusers.js'
import type { Egg } from '@infra/panel-core/client/servers'

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
  /** Whether it is ended when memory runs out. Other panels have the contrary, `oom_disabled`. */
  oom_killer: boolean
}

/** How many of what a server may have; null is no limit. */
export interface FeatureLimits {
  /** Databases. */
  databases: number | null
  /** Allocations besides the first. */
  allocations: number | null
  /** Backups. */
  backups: number | null
  /** Users besides its owner. */
  subusers: number | null
}

/** What keeps a server from taking orders. */
export type ServerStatus = 'installing' | 'install_failed' | 'reinstall_failed' | 'suspended' | 'restoring_backup' | (string & {})

/** A server, as its users see it. */
export interface Server {
  /** Whether the key's user owns it. */
  server_owner: boolean
  /** Its short id, which routes take. */
  identifier: string
  /** Its long identifier, on panels of 2026. */
  server_identifier?: string
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
  /** The command that starts it, variables not filled in. */
  invocation: string
  /** The image that it runs in. */
  docker_image: string
  /** What its egg asks of user interfaces, such as `eula`. */
  egg_features: string[] | null
  /** What keeps it from taking orders; null when nothing does. Whether it runs is in `getResources`. */
  status: ServerStatus | null
  /** Whether it moves to another node. */
  is_transferring: boolean
  /** Id of the group that it is in, on panels of 2026. */
  group_id?: number | null
  /** Id of the product that it was bought as, on panels of 2026. */
  billing_product_id?: number | null
  /** When it has to be paid again, on panels of 2026. */
  renewal_date?: string | null
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
  /** Whose: `owner` those that the user owns, `admin` those reached only as an administrator, `admin-all` all. Default: owned or invited to. */
  type?: 'owner' | 'admin' | 'admin-all' | (string & {})
}
