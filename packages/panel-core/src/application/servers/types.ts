import type { FeatureLimits, ServerLimits } from '../../client/servers/types.js'
import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '../../query.js'
import type { ServerDatabase } from '../databases/types.js'
import type { Location } from '../locations/types.js'
import type { Egg, EggVariable, Nest } from '../nests/types.js'
import type { Allocation, Node } from '../nodes/types.js'
import type { User } from '../users/types.js'

/** What keeps a server from taking orders. */
export type ServerStatus = 'installing' | 'install_failed' | 'reinstall_failed' | 'suspended' | 'restoring_backup' | (string & {})

/** The value of a variable. */
export type EnvironmentValue = string | number | boolean | null

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
  description: string
  /** What keeps it from taking orders; null when nothing does. Whether it runs, the Client API tells. */
  status: ServerStatus | null
  /** Whether it is suspended. */
  suspended: boolean
  /** What it may use. */
  limits: ServerLimits
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** Id of its owner. */
  user: number
  /** Id of the node that it runs on. */
  node: number
  /** Id of the allocation that players connect to. */
  allocation: number
  /** Id of the nest of its egg. */
  nest: number
  /** Id of its egg. */
  egg: number
  /** What it runs in. */
  container: {
    /** The command that starts it, with `{{…}}` for its variables. */
    startup_command: string
    /** The image. */
    image: string
    /** 1 when it is installed, else 0. */
    installed: number
    /** Its variables, and those that the panel adds: `STARTUP` and `P_SERVER_…`. */
    environment: Record<string, EnvironmentValue>
  }
  /** Since when there is this server, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** A variable of a server. */
export interface ServerVariable extends EggVariable {
  /** What it is set to; null when it is not. */
  server_value: string | null
}

/** Somebody who was invited to a server. */
export interface Subuser {
  /** Id of the invitation. */
  id: number
  /** Id of the user. */
  user_id: number
  /** Id of the server. */
  server_id: number
  /** What they may do there, such as `control.start`. */
  permissions: string[]
  /** Since when, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a server; null where the key may not read it. */
export interface ServerRelations {
  /** Its addresses and ports. */
  allocations: Allocation[] | null
  /** Its owner. */
  user: User | null
  /** Who else may use it. */
  subusers: Subuser[] | null
  /** The nest of its egg. */
  nest: Nest | null
  /** Its kind. */
  egg: Egg | null
  /** Its variables. */
  variables: ServerVariable[] | null
  /** Where it is. */
  location: Location | null
  /** The machine that it runs on. */
  node: Node | null
  /** Its databases. */
  databases: ServerDatabase[] | null
}

/** Names of what can be brought along with a server. Panels fail at `transfer` (500). */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** Which servers to list. */
export interface ListServersQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'uuid' | 'uuidShort' | 'name' | 'description' | 'image' | 'external_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid'>
}

/** How to delete a server. */
export interface DeleteServerQuery {
  /** Whether to delete it even when Wings cannot be reached, or fails. Default: false. */
  force?: boolean
}

/** What a new server has, however it is made. */
export interface ServerBody {
  /** Name, 1 to 191 characters. */
  name: string
  /** Id of its owner. */
  user: number
  /** Id of its egg. */
  egg: number
  /** The id that another system has for it, unique, 1 to 191 characters. */
  external_id?: string | null
  /** What it is there for. */
  description?: string | null
  /** The allocations to give it. */
  allocation?: {
    /** Id of the one that players connect to. */
    default: number
    /** Ids of others. */
    additional?: readonly number[]
  }
  /** Whether to skip the egg's script of the installation. */
  skip_scripts?: boolean
  /** Whether it is left alive when memory runs out. Default: true. */
  oom_disabled?: boolean
  /** Whether to start it once it is installed. */
  start_on_completion?: boolean
}

/** A server to create. It needs an `allocation`, or with `deploy` the panel chooses one. */
export interface CreateServerBody extends ServerBody {
  /** The image to run it in. */
  docker_image: string
  /** The command that starts it, with `{{…}}` for its variables. */
  startup: string
  /** Its variables: the panel fills in no defaults. */
  environment: Readonly<Record<string, EnvironmentValue>>
  /** What it may use. */
  limits: CreateServerLimits
  /** How many of what it may have; null counts as 0. */
  feature_limits: CreateFeatureLimits
  /** Where to put it. */
  deploy?: {
    /** Ids of locations. */
    locations: readonly number[]
    /** Whether no other server may have its address. */
    dedicated_ip: boolean
    /** Ports and ranges of them to choose from, such as `25565-25570`; none is any. */
    port_range: readonly string[]
  }
}

/** What a new server may use. */
export interface CreateServerLimits {
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
  /** Which cores, such as `0-2,4`. Default: all. */
  threads?: string | null
}

/** How many of what a new server may have; null counts as 0. */
export interface CreateFeatureLimits {
  /** Databases. */
  databases: number | null
  /** Backups. */
  backups: number | null
  /** Allocations besides the first. Default: 0. */
  allocations?: number | null
}

/** A server to create as its egg says. It needs an `allocation`, or with `deploy` the panel chooses one. */
export interface CreateServerFromEggBody extends ServerBody {
  /** Id of the egg's nest. */
  nest: number
  /** The image to run it in. Default: the first of the egg's. */
  docker_image?: string
  /** The command that starts it. Default: the egg's. */
  startup?: string
  /** Variables that are to be other than the egg says. */
  environment?: Readonly<Record<string, EnvironmentValue>>
  /** What it may use. Defaults: no swap, no limit on CPU, an `io` of 500, all cores. */
  limits: Pick<CreateServerLimits, 'memory' | 'disk'> & Partial<CreateServerLimits>
  /** How many of what it may have. Default: 0 of each. */
  feature_limits?: Partial<CreateFeatureLimits>
  /** Where to put it. */
  deploy?: {
    /** Ids of locations. */
    locations: readonly number[]
    /** Whether no other server may have its address. Default: false. */
    dedicated_ip?: boolean
    /** Ports such as 25565 and ranges such as `25565-25570` to choose from. Default: any. */
    port_range?: readonly (number | string)[]
  }
}

/** All of a server's details. */
export interface UpdateServerDetailsBody {
  /** Name, 1 to 191 characters. */
  name: string
  /** Id of its owner. */
  user: number
  /** The id that another system has for it; null is none. */
  external_id: string | null
  /** What it is there for; null is nothing. */
  description: string | null
}

/** All of a server's limits, and its allocations. */
export interface UpdateServerBuildBody {
  /** Id of the allocation that players connect to. */
  allocation: number
  /** Whether it is left alive when memory runs out. */
  oom_disabled: boolean
  /** What it may use. */
  limits: Omit<ServerLimits, 'oom_disabled'>
  /** How many of what it may have. */
  feature_limits: FeatureLimits
  /** Ids of allocations to give it. */
  add_allocations?: readonly number[]
  /** Ids of allocations to take from it. */
  remove_allocations?: readonly number[]
}

/** How a server is started, as far as the panel shows it. */
export interface ServerStartup {
  /** The command that starts it, with `{{…}}` for its variables. */
  startup: string
  /** Its variables. */
  environment: Readonly<Record<string, EnvironmentValue>>
  /** Id of its egg. */
  egg: number
  /** The image to run it in. */
  image: string
}

/** All of how a server is started and installed. */
export interface UpdateServerStartupBody extends ServerStartup {
  /** Whether to skip the egg's script when it is installed again. Panels do not show it, so it must be told. */
  skip_scripts: boolean
}

/** How a server is to be started: all of it, or a function that is given what the panel shows and tells what to change. */
export type ServerStartupChange =
  | UpdateServerStartupBody
  | ((current: ServerStartup) => Partial<ServerStartup> & Pick<UpdateServerStartupBody, 'skip_scripts'>)
