import type { Include, With } from '@infra/panel-core'
import type {
  Egg as PanelEgg,
  Server as PanelServer,
  ServerRelations as PanelServerRelations,
  ServerWithPermissions as PanelServerWithPermissions,
} from '@infra/panel-core/client/servers'

/** What a server has on 3.x beside what it has on all panels. */
export interface RenewableServer {
  /** Whether it has to be renewed now and then, or is suspended. */
  renewable: boolean
  /** In how many days it is suspended unless it is renewed, 0 or more. */
  renewal: number
  /** Address of the picture behind it; null when there is none. */
  bg: string | null
}

/** A server, as its users see it. */
export interface Server extends PanelServer, RenewableServer {}

/** One server, with what its user may do there. */
export interface ServerWithPermissions extends PanelServerWithPermissions, RenewableServer {}

/** The kind of a server. */
export type Egg = Pick<PanelEgg, 'name'>

/** What can be brought along with a server. */
export interface ServerRelations extends Omit<PanelServerRelations, 'egg'> {
  /** The kind of the server. */
  egg: Egg
}

/** Names of what can be brought along with a server. */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** One server with the relations that were asked for. */
export type OneServerWith<I extends string> = With<ServerWithPermissions, ServerRelations, I>

/** What of a server can be changed against the resources of its owner. */
export type EditableResource = 'cpu' | 'memory' | 'disk' | 'allocation_limit' | 'backup_limit' | 'database_limit'

/** A change of what a server may use. */
export interface EditServerResourceBody {
  /** What of it: `cpu` in percent of one core, `memory` and `disk` in MiB, the others in numbers. */
  resource: EditableResource
  /** How much more; below 0 how much less. */
  amount: number
}
