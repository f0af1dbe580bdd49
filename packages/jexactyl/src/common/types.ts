import type { Include, With } from '@infra/panel-core'
import type { Account as PanelAccount } from '@infra/panel-core/client/account'
import type {
  Egg as PanelEgg,
  Server as PanelServer,
  ServerLimits as PanelServerLimits,
  ServerRelations as PanelServerRelations,
  ServerWithPermissions as PanelServerWithPermissions,
} from '@infra/panel-core/client/servers'

/** The user that a key belongs to, as 3.x and 4.x tell of it. */
export interface Account extends Omit<PanelAccount, 'first_name' | 'last_name'> {}

/** What a server may use, as 3.x and 4.x tell of it. 0 is no limit, except for `swap`, where -1 is. */
export interface ServerLimits extends Omit<PanelServerLimits, 'oom_disabled'> {}

/** A server, as its users see it on 3.x and 4.x. Whether it is suspended or being installed is in `status`. */
export interface Server extends Omit<PanelServer, 'is_installing' | 'is_suspended' | 'limits'> {
  /** What it may use. */
  limits: ServerLimits
}

/** One server, with what its user may do there. */
export interface ServerWithPermissions extends Server, Pick<PanelServerWithPermissions, 'meta'> {}

/** What can be brought along with a server. */
export interface ServerRelations extends Omit<PanelServerRelations, 'egg'> {
  /** The kind of the server. */
  egg: Pick<PanelEgg, 'name'>
}

/** Names of what can be brought along with a server. */
export type ServerInclude = Include<ServerRelations>

/** A server with the relations that were asked for. */
export type ServerWith<I extends string> = With<Server, ServerRelations, I>

/** One server with the relations that were asked for. */
export type OneServerWith<I extends string> = With<ServerWithPermissions, ServerRelations, I>
