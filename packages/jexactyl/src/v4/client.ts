import { bindNamespaces } from '@infra/core'
import type { Bound } from '@infra/core'
import type {
  ClientApi,
  ClientApiKeys,
  ClientBackups,
  ClientDatabases,
  ClientFiles,
  ClientNetwork,
  ClientSchedules,
  ClientSettings,
  ClientSshKeys,
  ClientStartup,
  ClientSubusers,
  Rest,
} from '@infra/panel-core'
import type { ActivityInclude } from '@infra/panel-core/client/servers'
import * as apiKeys from '@infra/panel-core/client/api-keys/methods'
import * as backups from '@infra/panel-core/client/backups/methods'
import * as databases from '@infra/panel-core/client/databases/methods'
import * as files from '@infra/panel-core/client/files/methods'
import * as network from '@infra/panel-core/client/network/methods'
import * as schedules from '@infra/panel-core/client/schedules/methods'
import * as settings from '@infra/panel-core/client/settings/methods'
import * as sshKeys from '@infra/panel-core/client/ssh-keys/methods'
import * as startup from '@infra/panel-core/client/startup/methods'
import * as subusers from '@infra/panel-core/client/subusers/methods'
import { openConsole } from '@infra/panel-core/console'
import type { ConsoleOptions } from '@infra/panel-core/console'
import type { JexactylV4ClientApi } from './api.js'
import * as account from './client/account/methods.js'
import * as billing from './client/billing/methods.js'
import type { OrderInclude } from './client/billing/types.js'
import * as groups from './client/groups/methods.js'
import * as links from './client/links/methods.js'
import * as passkeys from './client/passkeys/methods.js'
import * as servers from './client/servers/methods.js'
import type { ServerInclude } from './client/servers/types.js'
import * as tickets from './client/tickets/methods.js'
import type { TicketInclude } from './client/tickets/types.js'

/** The account of the key's user. */
export interface V4ClientAccount extends Bound<typeof account> {
  listActivity<const I extends ActivityInclude = never>(
    ...args: Rest<typeof account.listActivity<I>>
  ): ReturnType<typeof account.listActivity<I>>
}

/** What the panel sells: products, orders, invoices. */
export interface V4ClientBilling extends Bound<typeof billing> {
  getOrder<const I extends OrderInclude = never>(...args: Rest<typeof billing.getOrder<I>>): ReturnType<typeof billing.getOrder<I>>
  listOrders<const I extends OrderInclude = never>(...args: Rest<typeof billing.listOrders<I>>): ReturnType<typeof billing.listOrders<I>>
}

/** Groups that the key's user sorts servers into. */
export interface V4ClientGroups extends Bound<typeof groups> {}

/** Links that those who run the panel show to everybody. */
export interface V4ClientLinks extends Bound<typeof links> {}

/** Passkeys: what the key's user logs in with in place of a password. */
export interface V4ClientPasskeys extends Bound<typeof passkeys> {}

/** Servers: what they use, their power, their console. */
export interface V4ClientServers extends Bound<typeof servers> {
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
  listActivity<const I extends ActivityInclude = never>(
    ...args: Rest<typeof servers.listActivity<I>>
  ): ReturnType<typeof servers.listActivity<I>>
}

/** Questions of the key's user to those who run the panel. */
export interface V4ClientTickets extends Bound<typeof tickets> {
  get<const I extends TicketInclude = never>(...args: Rest<typeof tickets.get<I>>): ReturnType<typeof tickets.get<I>>
  list<const I extends TicketInclude = never>(...args: Rest<typeof tickets.list<I>>): ReturnType<typeof tickets.list<I>>
}

/** What a user of the panel may do: every operation of the Client API of 4.x, by resource. */
export interface JexactylV4Client {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: JexactylV4ClientApi
  /** The account of the key's user. */
  readonly account: V4ClientAccount
  /** The keys for the Client API. */
  readonly apiKeys: ClientApiKeys
  /** Backups of servers. */
  readonly backups: ClientBackups
  /** What the panel sells: products, orders, invoices. */
  readonly billing: V4ClientBilling
  /** Databases of servers. */
  readonly databases: ClientDatabases
  /** Files of servers: contents, folders, archives, and transfers of any size. */
  readonly files: ClientFiles
  /** Groups that the key's user sorts servers into. */
  readonly groups: V4ClientGroups
  /** Links that those who run the panel show to everybody. */
  readonly links: V4ClientLinks
  /** Addresses and ports of servers. */
  readonly network: ClientNetwork
  /** Passkeys: what the key's user logs in with in place of a password. */
  readonly passkeys: V4ClientPasskeys
  /** What is done with servers at set times. */
  readonly schedules: ClientSchedules
  /** Servers: what they use, their power, their console. */
  readonly servers: V4ClientServers
  /** Names, images and reinstallation of servers. */
  readonly settings: ClientSettings
  /** Keys for SFTP. */
  readonly sshKeys: ClientSshKeys
  /** The start commands of servers and their variables. */
  readonly startup: ClientStartup
  /** Who else may use servers. */
  readonly subusers: ClientSubusers
  /** Questions of the key's user to those who run the panel. */
  readonly tickets: V4ClientTickets
}

const NAMESPACES = {
  account,
  apiKeys,
  backups,
  billing,
  databases,
  files,
  groups,
  links,
  network,
  passkeys,
  schedules,
  servers,
  settings,
  sshKeys,
  startup,
  subusers,
  tickets,
}

/** Makes methods of every function that takes the api; `origin` is what consoles send as their own: the panel's. */
export function bindV4Client(api: JexactylV4ClientApi, origin: string): JexactylV4Client {
  const console = (own: ClientApi, server: string, options?: ConsoleOptions) => openConsole(own, server, { origin, ...options })
  return bindNamespaces(api, { ...NAMESPACES, servers: { ...servers, console } }) as JexactylV4Client
}
