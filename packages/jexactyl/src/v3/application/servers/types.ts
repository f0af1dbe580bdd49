import type { Include, With } from '@infra/panel-core'
import type {
  DeleteServerQuery as PanelDeleteServerQuery,
  Server,
  ServerRelations as PanelServerRelations,
} from '@infra/panel-core/application/servers'
import type { Nest } from '../nests/types.js'
import type { Node } from '../nodes/types.js'
import type { User } from '../users/types.js'

/** What can be brought along with a server. */
export interface ServerRelations extends Omit<PanelServerRelations, 'nest' | 'node' | 'user'> {
  /** Its owner. */
  user: User | null
  /** The nest of its egg. */
  nest: Nest | null
  /** The machine that it runs on. */
  node: Node | null
}

/** Names of what can be brought along with a server. Panels fail at `transfer` (500). */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** How to delete a server. */
export interface DeleteServerQuery extends PanelDeleteServerQuery {
  /** `true`: its resources and a slot go back to its owner's account. Default: false. */
  return_resources?: boolean
}
