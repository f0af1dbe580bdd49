import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { FeatureLimits, ServerLimits, ServerStatus } from '../../client/servers/types.js'
import type { ServerDatabase } from '../databases/types.js'
import type { Egg, EggVariable } from '../eggs/types.js'
import type { Node, NodeAllocation } from '../nodes/types.js'
import type { User } from '../users/types.js'
import type { Location } from '@infra/panel-core/application/locations'
import type { Nest } from '@infra/panel-core/application/nests'
import type { EnvironmentValue, Subuser } from '@infra/panel-core/application/servers'

/** The values of a server's variables, by their names in the environment. */
export type Environment = Readonly<Record<string, EnvironmentValue>>

/** A server, as administrators see it. */
export interface Server {
  /** Its id in the Application API. */
  id: number
  /** The id that another system has for it, unique; null when there is none. */
  external_id: string | null
  /** Its long id. The Client API takes it too. */
  uuid: string
  /** Its short id, for the Client API. */
  identifier: string
  /** Its name. */
  name: string
  /** What it is there for. */
  description: string | null
  /** What keeps it from taking orders; null when nothing does. Whether it runs, the Client API tells. */
  status: ServerStatus | null
  /** What it may use. */
  limits: ServerLimits
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** Id of its owner. */
  owner_id: number
  /** Id of the node that it runs on. */
  node_id: number
  /** Id of the allocation that players connect to. */
  allocation_id: number
  /** Id of the nest of its egg. */
  nest_id: number
  /** Id of its egg. */
  egg_id: number
  /** What it runs in. */
  container: {
    /** The command that starts it, with `{{…}}` for its variables. */
    startup: string | null
    /** The image. */
    image: string
    /** Its variables, and those that the panel adds: `STARTUP` and `P_SERVER_…`. */
    environment: Record<string, unknown>
  }
  /** Since when there is this server, ISO 8601. */
  created_at: string | null
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** A variable of a server. */
export interface ServerVariable extends EggVariable {
  /** What it is set to; null when it is not. */
  server_value: string | null
}

/** What can be brought along with a server. */
export interface ServerRelations {
  /** Its addresses and ports; null where the key may not read them. */
  allocations: NodeAllocation[] | null
  /** Its owner; null where the key may not read them. */
  user: User | null
  /** Who else may use it; null where the key may not read them. */
  subusers: Subuser[] | null
  /** The nest of its egg; null where the key may not read it. */
  nest: Nest | null
  /** Its kind; null where the key may not read it. */
  egg: Egg | null
  /** Its variables; null where the key may not read them. */
  variables: ServerVariable[] | null
  /** Where it is; null where the key may not read it. */
  location: Location | null
  /** The machine that it runs on; null where the key may not read it. */
  node: Node | null
  /** Its databases; null where the key may not read them. */
  databases: ServerDatabase[] | null
}

/** Names of what can be brought along with a server. */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** Which servers to list. */
export interface ListServersQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'id' | 'uuid' | 'uuidShort' | 'name' | 'owner_id' | 'node_id' | 'external_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid' | 'uuidShort' | 'name' | 'owner_id' | 'node_id' | 'status'>
}

/** What a server may use, to send. */
export interface ServerLimitsBody {
  /** Memory, in MiB; 0 is no limit. */
  memory: number
  /** Swap, in MiB; -1 is no limit, 0 is none. */
  swap: number
  /** Disk, in MiB; 0 is no limit. */
  disk: number
  /** Weight of its disk access against other servers', 10 to 1000. */
  io: number
  /** CPU, in percent of one core; 0 is no limit. */
  cpu: number
  /** Which cores, such as `0-2,4`; null is all. */
  threads?: string | null
  /** Whether it is ended when memory runs out. */
  oom_killer: boolean
}

/** A server to create. */
export interface CreateServerBody {
  /** Name, 1 to 191 characters. */
  name: string
  /** Id of its owner. */
  owner_id: number
  /** Id of the node that it runs on. */
  node_id: number
  /** Id of its egg. */
  egg_id: number
  /** The image that it runs in. */
  image: string
  /** The command that starts it. Default: its egg's. */
  startup?: string | null
  /** Its variables. */
  environment: Environment
  /** What it may use. */
  limits: ServerLimitsBody
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** The allocations to give it. */
  allocation: {
    /** Id of the one that players connect to. */
    default: number
    /** Ids of others. */
    additional?: readonly number[]
  }
  /** Whether to skip the egg's script of the installation. */
  skip_scripts: boolean
  /** The id that another system has for it, unique, 1 to 191 characters. */
  external_id?: string | null
  /** What it is there for. */
  description?: string | null
}

/** A server to create as its egg says. */
export interface CreateServerFromEggBody
  extends
    Omit<CreateServerBody, 'image' | 'environment' | 'limits' | 'feature_limits' | 'skip_scripts'>,
    Partial<Pick<CreateServerBody, 'image' | 'environment' | 'skip_scripts'>> {
  /** What it may use. Default, besides memory and disk: no swap, `io` 500, all CPU, ended when memory runs out. */
  limits: Partial<ServerLimitsBody> & Pick<ServerLimitsBody, 'memory' | 'disk'>
  /** How many of what it may have. Default: 0 of each. */
  feature_limits?: Partial<FeatureLimits>
}

/** All of a server that `update` changes. */
export interface UpdateServerBody {
  /** Name, 1 to 191 characters. */
  name: string
  /** What it is there for. */
  description: string | null
  /** Id of its owner. */
  owner_id: number
  /** What it may use. */
  limits: ServerLimitsBody
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** Id of the allocation that players connect to: one of its own. */
  allocation_id: number
  /** The id that another system has for it. Left out, it is erased; the one that it has is refused (422) by panels of 2024. */
  external_id?: string | null
  /** Ids of allocations to give it. */
  add_allocations?: readonly number[]
  /** Ids of allocations to take from it. */
  remove_allocations?: readonly number[]
}

/** How a server is started. */
export interface ServerStartup {
  /** The command that starts it, with `{{…}}` for its variables. */
  startup: string | null
  /** Its variables. */
  environment: Environment
  /** Id of its egg. */
  egg_id: number
  /** The image that it runs in. */
  image: string
}

/** All of how a server is started. */
export interface UpdateServerStartupBody extends ServerStartup {
  /** Whether to skip the egg's script when it is installed again. */
  skip_scripts: boolean
}

/** How to change how a server is started: `skip_scripts` must be told in any case, since panels do not show it. */
export type ServerStartupChange =
  | UpdateServerStartupBody
  | ((current: ServerStartup) => Partial<ServerStartup> & Pick<UpdateServerStartupBody, 'skip_scripts'>)

/** What the panel says when a server begins to move. Its values were not determined. */
export interface ServerTransferStart {
  /** Words about it. */
  message: unknown
  /** The move. */
  transfer: unknown
}

/** How to delete a server. */
export interface DeleteServerBody {
  /** Whether to delete it even when Wings cannot be reached, or fails. Default: false. */
  force?: boolean
}
