import { bindNamespaces } from '@infra/core'
import type { Bound } from '@infra/core'
import type { Rest } from '@infra/panel-core'
import type { JexactylV4ApplicationApi } from './api.js'
import * as activity from './application/activity/methods.js'
import type { AdminActivityLogInclude } from './application/activity/types.js'
import * as ai from './application/ai/methods.js'
import * as alerts from './application/alerts/methods.js'
import * as apiKeys from './application/api-keys/methods.js'
import * as auth from './application/auth/methods.js'
import * as billing from './application/billing/methods.js'
import type { BillingCategoryInclude } from './application/billing/types.js'
import * as databaseHosts from './application/database-hosts/methods.js'
import * as databases from './application/databases/methods.js'
import * as eggs from './application/eggs/methods.js'
import * as links from './application/links/methods.js'
import * as nests from './application/nests/methods.js'
import * as nodes from './application/nodes/methods.js'
import * as overview from './application/overview/methods.js'
import * as permissions from './application/permissions/methods.js'
import * as presets from './application/presets/methods.js'
import * as roles from './application/roles/methods.js'
import * as servers from './application/servers/methods.js'
import * as settings from './application/settings/methods.js'
import * as setup from './application/setup/methods.js'
import * as theme from './application/theme/methods.js'
import * as tickets from './application/tickets/methods.js'
import type { TicketInclude } from './application/tickets/types.js'
import * as users from './application/users/methods.js'
import type { UserInclude } from './application/users/types.js'
import * as webhooks from './application/webhooks/methods.js'
import type {
  V4ApplicationDatabaseHosts,
  V4ApplicationDatabases,
  V4ApplicationEggs,
  V4ApplicationNests,
  V4ApplicationNodes,
  V4ApplicationPresets,
  V4ApplicationServers,
} from './application/machines.js'

/** What administrators did. */
export interface V4ApplicationActivity extends Bound<typeof activity> {
  list<const I extends AdminActivityLogInclude = never>(...args: Rest<typeof activity.list<I>>): ReturnType<typeof activity.list<I>>
  listOfServer<const I extends AdminActivityLogInclude = never>(
    ...args: Rest<typeof activity.listOfServer<I>>
  ): ReturnType<typeof activity.listOfServer<I>>
  listOfUser<const I extends AdminActivityLogInclude = never>(
    ...args: Rest<typeof activity.listOfUser<I>>
  ): ReturnType<typeof activity.listOfUser<I>>
}

/** The panel's AI. */
export interface V4ApplicationAi extends Bound<typeof ai> {}

/** What the panel tells everybody. */
export interface V4ApplicationAlerts extends Bound<typeof alerts> {}

/** Keys for the Application API. */
export interface V4ApplicationApiKeys extends Bound<typeof apiKeys> {}

/** Ways to log in. */
export interface V4ApplicationAuth extends Bound<typeof auth> {}

/** What the panel sells: products, orders, invoices, discount codes. */
export interface V4ApplicationBilling extends Bound<typeof billing> {
  getCategory<const I extends BillingCategoryInclude = never>(
    ...args: Rest<typeof billing.getCategory<I>>
  ): ReturnType<typeof billing.getCategory<I>>
}

/** Links that the panel shows to everybody. */
export interface V4ApplicationLinks extends Bound<typeof links> {}

/** The panel at a glance. */
export interface V4ApplicationOverview extends Bound<typeof overview> {}

/** What an administrator may do. */
export interface V4ApplicationPermissions extends Bound<typeof permissions> {}

/** Roles that users administer the panel in. */
export interface V4ApplicationRoles extends Bound<typeof roles> {}

/** Settings of the panel. */
export interface V4ApplicationSettings extends Bound<typeof settings> {}

/** The first steps of a panel. */
export interface V4ApplicationSetup extends Bound<typeof setup> {}

/** Colours of the panel. */
export interface V4ApplicationTheme extends Bound<typeof theme> {}

/** Questions of users to those who run the panel. */
export interface V4ApplicationTickets extends Bound<typeof tickets> {
  get<const I extends TicketInclude = never>(...args: Rest<typeof tickets.get<I>>): ReturnType<typeof tickets.get<I>>
  list<const I extends TicketInclude = never>(...args: Rest<typeof tickets.list<I>>): ReturnType<typeof tickets.list<I>>
}

/** The users of the panel. */
export interface V4ApplicationUsers extends Bound<typeof users> {
  create<const I extends UserInclude = never>(...args: Rest<typeof users.create<I>>): ReturnType<typeof users.create<I>>
  get<const I extends UserInclude = never>(...args: Rest<typeof users.get<I>>): ReturnType<typeof users.get<I>>
  getByExternalId<const I extends UserInclude = never>(
    ...args: Rest<typeof users.getByExternalId<I>>
  ): ReturnType<typeof users.getByExternalId<I>>
  list<const I extends UserInclude = never>(...args: Rest<typeof users.list<I>>): ReturnType<typeof users.list<I>>
  update<const I extends UserInclude = never>(...args: Rest<typeof users.update<I>>): ReturnType<typeof users.update<I>>
}

/** What the panel tells other systems. */
export interface V4ApplicationWebhooks extends Bound<typeof webhooks> {}

/** What an administrator may do with the panel: every operation of the Application API of 4.x, by resource. */
export interface JexactylV4Application {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: JexactylV4ApplicationApi
  /** What administrators did. */
  readonly activity: V4ApplicationActivity
  /** The panel's AI. */
  readonly ai: V4ApplicationAi
  /** What the panel tells everybody. */
  readonly alerts: V4ApplicationAlerts
  /** Keys for the Application API. */
  readonly apiKeys: V4ApplicationApiKeys
  /** Ways to log in. */
  readonly auth: V4ApplicationAuth
  /** What the panel sells: products, orders, invoices, discount codes. */
  readonly billing: V4ApplicationBilling
  /** Machines that databases of servers are on. */
  readonly databaseHosts: V4ApplicationDatabaseHosts
  /** Databases of servers. */
  readonly databases: V4ApplicationDatabases
  /** Eggs: what servers are made from. */
  readonly eggs: V4ApplicationEggs
  /** Links that the panel shows to everybody. */
  readonly links: V4ApplicationLinks
  /** Nests, which eggs are in. */
  readonly nests: V4ApplicationNests
  /** Nodes, which servers run on, and their addresses and ports. */
  readonly nodes: V4ApplicationNodes
  /** The panel at a glance. */
  readonly overview: V4ApplicationOverview
  /** What an administrator may do. */
  readonly permissions: V4ApplicationPermissions
  /** Presets: sizes that servers can be made in. */
  readonly presets: V4ApplicationPresets
  /** Roles that users administer the panel in. */
  readonly roles: V4ApplicationRoles
  /** Servers: made, changed, suspended, deleted. */
  readonly servers: V4ApplicationServers
  /** Settings of the panel. */
  readonly settings: V4ApplicationSettings
  /** The first steps of a panel. */
  readonly setup: V4ApplicationSetup
  /** Colours of the panel. */
  readonly theme: V4ApplicationTheme
  /** Questions of users to those who run the panel. */
  readonly tickets: V4ApplicationTickets
  /** The users of the panel. */
  readonly users: V4ApplicationUsers
  /** What the panel tells other systems. */
  readonly webhooks: V4ApplicationWebhooks
}

const NAMESPACES = {
  activity,
  ai,
  alerts,
  apiKeys,
  auth,
  billing,
  databaseHosts,
  databases,
  eggs,
  links,
  nests,
  nodes,
  overview,
  permissions,
  presets,
  roles,
  servers,
  settings,
  setup,
  theme,
  tickets,
  users,
  webhooks,
}

/** Makes methods of every function that takes the api. */
export function bindV4Application(api: JexactylV4ApplicationApi): JexactylV4Application {
  return bindNamespaces(api, NAMESPACES) as JexactylV4Application
}
