import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { Server } from '../servers/types.js'
import type { Location } from '@infra/panel-core/application/locations'
import type { Allocation } from '@infra/panel-core/application/nodes'

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
  /** What it is there for; null when nobody wrote it. */
  description: string | null
  /** Id of its location. Panels of 2026 have no route for locations. */
  location_id: number
  /** Id of the machine that databases of its servers are on; null when none was chosen. */
  database_host_id: number | null
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
  /** Port that Wings listens on. */
  listen_port_http: number
  /** Port that Wings is reached on. */
  public_port_http: number
  /** Port that SFTP listens on. */
  listen_port_sftp: number
  /** Port that SFTP is reached on. */
  public_port_sftp: number
  /** The folder with the servers' files. */
  daemon_base: string
  /** Whether servers that are bought can be made there. */
  deployable: boolean | null
  /** What a new server there costs besides its product, on panels of 2026. */
  deployment_fee?: number | null
  /** The host name that users are shown for SFTP, on panels of 2026; the name of this field was inferred. */
  sftp_alias?: string | null
  /** Which daemon it runs, on panels of 2026; the name of this field was inferred. */
  daemon_brand?: string | null
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
export interface NodeAllocation extends Allocation {
  /** Id of the server that has it; null when none has. */
  server_id: number | null
}

/** What Wings says of itself and its machine. */
export interface NodeInformation {
  /** Version of Wings. */
  version: string
  /** The machine. */
  system: {
    /** Its system, such as `Linux`. */
    type: string
    /** Its architecture, such as `amd64`. */
    arch: string
    /** Its kernel. */
    release: string
    /** Its cores. */
    cpus: number
  }
}

/** What can be brought along with a node. */
export interface NodeRelations {
  /** Its addresses and ports; null where the key may not read them. */
  allocations: NodeAllocation[] | null
  /** Where it is; null where the key may not read it. */
  location: Location | null
  /** The servers on it; null where the key may not read them. */
  servers: Server[] | null
}

/** Names of what can be brought along with a node. */
export type NodeInclude = Include<NodeRelations>

/** A node with the relations that were asked for. */
export type NodeWith<I extends string> = With<Node, NodeRelations, I>

/** A node that a server would fit on, with the relations that were asked for. */
export type DeployableNodeWith<I extends string> = With<DeployableNode, NodeRelations, I>

/** What can be brought along with an allocation. */
export interface NodeAllocationRelations {
  /** Its node; null where the key may not read it. */
  node: Node | null
  /** The server that has it. */
  server: Server | null
}

/** Names of what can be brought along with an allocation. */
export type NodeAllocationInclude = Include<NodeAllocationRelations>

/** An allocation with the relations that were asked for. */
export type NodeAllocationWith<I extends string> = With<NodeAllocation, NodeAllocationRelations, I>

/** Which nodes to list. */
export interface ListNodesQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'daemon_token_id' | 'fqdn' | 'id' | 'name' | 'uuid'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid' | 'name' | 'location_id' | 'fqdn' | 'memory' | 'disk'>
}

/** Which allocations to list. */
export interface ListNodeAllocationsQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'alias' | 'id' | 'ip' | 'port' | 'server_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'ip' | 'port' | 'server_id'>
}

/** What a server needs. */
export interface ListDeployableNodesQuery<I extends string = never> extends IncludeQuery<I> {
  /** The number of the page, from 1. Default: all at once. */
  page?: number
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** Ids of locations that will do. Default: all. */
  location_ids?: readonly number[]
}

/** All of a node that can be changed. */
export interface UpdateNodeBody {
  /** Name: 1 to 100 letters, digits, spaces, `.`, `_` and `-`. */
  name: string
  /** What it is there for. */
  description: string | null
  /** Id of its location. */
  location_id: number
  /** Id of the machine that databases of its servers are on. */
  database_host_id: number | null
  /** Host name or address. */
  fqdn: string
  /** How Wings is reached. */
  scheme: 'http' | 'https'
  /** Whether Wings is behind a proxy. */
  behind_proxy: boolean
  /** Whether it is public. */
  public: boolean
  /** Whether servers that are bought can be made there. */
  deployable: boolean | null
  /** Port that Wings listens on. */
  listen_port_http: number
  /** Port that Wings is reached on. */
  public_port_http: number
  /** Port that SFTP listens on. */
  listen_port_sftp: number
  /** Port that SFTP is reached on. */
  public_port_sftp: number
  /** Memory for servers, in MiB: 1 or more. */
  memory: number
  /** How much more memory may be promised, in percent; -1 is any. */
  memory_overallocate: number
  /** Disk for servers, in MiB: 1 or more. */
  disk: number
  /** How much more disk may be promised, in percent; -1 is any. */
  disk_overallocate: number
  /** The largest file that can be uploaded, in MiB: 1 to 1024. */
  upload_size: number
  /** The folder with the servers' files. */
  daemon_base: string
}

/** What a node to create may leave to the panel. */
type OptionalOfNode = 'description' | 'database_host_id' | 'behind_proxy' | 'public' | 'deployable' | 'upload_size' | 'daemon_base'

/** A node to create. */
export interface CreateNodeBody extends Omit<UpdateNodeBody, OptionalOfNode>, Partial<Pick<UpdateNodeBody, OptionalOfNode>> {}
