import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '../../query.js'
import type { Location } from '../locations/types.js'
import type { Server } from '../servers/types.js'

/** A machine that servers run on, with the panel's daemon, Wings. */
export interface Node {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Whether it is public. */
  public: boolean
  /** Name. */
  name: string
  /** What it is there for; null or absent when nobody wrote it. */
  description?: string | null
  /** Id of its location. */
  location_id: number
  /** Host name or address. */
  fqdn: string
  /** How Wings is reached. */
  scheme: 'http' | 'https' | (string & {})
  /** Whether Wings is behind a proxy. */
  behind_proxy: boolean
  /** Whether it is being maintained: its servers take no orders then. */
  maintenance_mode: boolean
  /** Memory for servers, in MiB. */
  memory: number
  /** How much more memory may be promised, in percent. */
  memory_overallocate: number
  /** Disk for servers, in MiB. */
  disk: number
  /** How much more disk may be promised, in percent. */
  disk_overallocate: number
  /** The largest file that can be uploaded, in MiB. */
  upload_size: number
  /** Port of Wings. */
  daemon_listen: number
  /** Port of SFTP. */
  daemon_sftp: number
  /** The folder with the servers' files. */
  daemon_base: string
  /** Since when there is this node, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
  /** What was promised to servers. */
  allocated_resources: {
    /** Memory, in MiB. */
    memory: number
    /** Disk, in MiB. */
    disk: number
  }
}

/** A node that a server would fit on. */
export interface DeployableNode extends Node {
  /** Memory that was promised to servers, in MiB, as a text. */
  sum_memory: string
  /** Disk that was promised to servers, in MiB, as a text. */
  sum_disk: string
}

/** An address and port of a node. */
export interface Allocation {
  /** Id. */
  id: number
  /** Address. */
  ip: string
  /** The name to show in place of the address; null when there is none. */
  alias: string | null
  /** Port. */
  port: number
  /** What it is for; null when nobody wrote it. */
  notes: string | null
  /** Whether a server has it. */
  assigned: boolean
}

/** The configuration of Wings on a node, as its `config.yml` has it. It holds secrets. */
export interface NodeConfiguration {
  /** Whether Wings logs more. */
  debug: boolean
  /** Long id of the node. */
  uuid: string
  /** Id of the token: a secret. */
  token_id: string
  /** What Wings and the panel prove each other with: a secret. */
  token: string
  /** Where the panel is. */
  remote: string
  /** Where Wings listens. */
  api: {
    /** Address. */
    host: string
    /** Port. */
    port: number
    /** Its certificate. */
    ssl: {
      /** Whether Wings has one. */
      enabled: boolean
      /** The file with it. */
      cert: string
      /** The file with its key. */
      key: string
    }
    /** The largest file that can be uploaded, in MiB. */
    upload_limit: number
  }
  /** Where servers are. */
  system: {
    /** The folder with their files. */
    data: string
    /** SFTP. */
    sftp: {
      /** Port. */
      bind_port: number
    }
  }
  /** Folders that servers may mount. */
  allowed_mounts: string[]
}

/** What can be brought along with a node; null where the key may not read it. */
export interface NodeRelations {
  /** Its addresses and ports. */
  allocations: Allocation[] | null
  /** Where it is. */
  location: Location | null
  /** Its servers. */
  servers: Server[] | null
}

/** Names of what can be brought along with a node. */
export type NodeInclude = Include<NodeRelations>

/** A node with the relations that were asked for. */
export type NodeWith<I extends string> = With<Node, NodeRelations, I>

/** A node that a server would fit on, with the relations that were asked for. */
export type DeployableNodeWith<I extends string> = With<DeployableNode, NodeRelations, I>

/** What can be brought along with an allocation; null where the key may not read it. */
export interface AllocationRelations {
  /** Its node. */
  node: Node | null
  /** The server that has it; null also when none has. */
  server: Server | null
}

/** Names of what can be brought along with an allocation. */
export type AllocationInclude = Include<AllocationRelations>

/** An allocation with the relations that were asked for. */
export type AllocationWith<I extends string> = With<Allocation, AllocationRelations, I>

/** Which nodes to list. */
export interface ListNodesQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'uuid' | 'name' | 'fqdn' | 'daemon_token_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid' | 'memory' | 'disk'>
}

/** What a server needs of a node. */
export interface ListDeployableNodesQuery<I extends string = never> extends IncludeQuery<I> {
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** Ids of locations. Default: any. */
  location_ids?: readonly number[]
  /** The number of the page, from 1. Left out, all nodes come at once. */
  page?: number
  /** Nodes on a page, when there is a `page`. Default: 50. */
  per_page?: number
}

/** Which allocations to list. */
export interface ListAllocationsQuery<I extends string = never> extends PageQuery, IncludeQuery<I> {
  /**
   * Only those: `ip` and `port` are compared whole, `ip_alias` in parts; `server_id` is the id of a server, or 0 for those that
   * no server has. A comma separates alternatives.
   */
  filter?: FilterQuery<'ip' | 'port' | 'ip_alias' | 'server_id'>['filter']
}

/** What every body of a node has. */
export interface NodeBody {
  /** Name: letters, digits, spaces, `_`, `.` and `-`, 1 to 100. */
  name: string
  /** Id of its location. */
  location_id: number
  /** Host name or address; it must resolve. */
  fqdn: string
  /** How Wings is reached. */
  scheme: 'http' | 'https' | (string & {})
  /** Memory for servers, in MiB, 1 or more. */
  memory: number
  /** How much more memory may be promised, in percent, -1 or more. */
  memory_overallocate: number
  /** Disk for servers, in MiB, 1 or more. */
  disk: number
  /** How much more disk may be promised, in percent, -1 or more. */
  disk_overallocate: number
  /** Port of SFTP. */
  daemon_sftp: number
  /** Port of Wings. */
  daemon_listen: number
}

/** A node to create. */
export interface CreateNodeBody extends NodeBody {
  /** Whether it is public. Default: true. */
  public?: boolean
  /** Whether Wings is behind a proxy. Default: false. */
  behind_proxy?: boolean
  /** Whether it is being maintained. Default: false. */
  maintenance_mode?: boolean
  /** The largest file that can be uploaded, in MiB, 1 to 1024. Default: 100. */
  upload_size?: number
  /** The folder with the servers' files. Default: `/var/lib/pterodactyl/volumes`. */
  daemon_base?: string
}

/** All of a node that can be changed. */
export interface UpdateNodeBody extends NodeBody {
  /** Whether it is public. */
  public: boolean
  /** Whether Wings is behind a proxy. */
  behind_proxy: boolean
  /** Whether it is being maintained. */
  maintenance_mode: boolean
  /** The largest file that can be uploaded, in MiB, 1 to 1024. */
  upload_size: number
  /** The folder with the servers' files. */
  daemon_base: string
  /** `true`: give Wings another token. */
  reset_secret?: boolean
}

/** Addresses and ports to give to a node. */
export interface CreateAllocationsBody {
  /** An address, a host name, or a network of /25 to /32. */
  ip: string
  /** The name to show in place of the address, 191 characters at the most. */
  alias?: string | null
  /** Ports such as 25565 and ranges such as `25565-25570`: 1025 to 65535, at most 1000 in a range. */
  ports: readonly (number | string)[]
}
