import { bindNamespaces } from '@infra/core'
import type { Bound } from '@infra/core'
import type { ClientApi } from './api.js'
import type { Rest } from './rest.js'
import * as account from './client/account/methods.js'
import * as apiKeys from './client/api-keys/methods.js'
import * as backups from './client/backups/methods.js'
import * as databases from './client/databases/methods.js'
import type { DatabaseInclude } from './client/databases/types.js'
import * as files from './client/files/methods.js'
import * as network from './client/network/methods.js'
import * as schedules from './client/schedules/methods.js'
import * as servers from './client/servers/methods.js'
import type { ActivityInclude, ServerInclude } from './client/servers/types.js'
import * as settings from './client/settings/methods.js'
import * as sshKeys from './client/ssh-keys/methods.js'
import * as startup from './client/startup/methods.js'
import * as subusers from './client/subusers/methods.js'
import { openConsole } from './console/open.js'
import type { ConsoleOptions } from './console/types.js'

/** The account of the key's user. */
export interface ClientAccount extends Bound<typeof account> {
  listActivity<const I extends ActivityInclude = never>(
    ...args: Rest<typeof account.listActivity<I>>
  ): ReturnType<typeof account.listActivity<I>>
}

/** The keys for the Client API. */
export interface ClientApiKeys extends Bound<typeof apiKeys> {}
/** Backups of servers. */
export interface ClientBackups extends Bound<typeof backups> {}
/** Databases of servers. */
export interface ClientDatabases extends Bound<typeof databases> {
  list<const I extends DatabaseInclude = never>(...args: Rest<typeof databases.list<I>>): ReturnType<typeof databases.list<I>>
}

/** Files of servers: contents, folders, archives, and transfers of any size. */
export interface ClientFiles extends Bound<typeof files> {}
/** Addresses and ports of servers. */
export interface ClientNetwork extends Bound<typeof network> {}
/** What is done with servers at set times. */
export interface ClientSchedules extends Bound<typeof schedules> {}
/** Servers: what they use, their power, their console. */
export interface ClientServers extends Bound<typeof servers> {
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
  listActivity<const I extends ActivityInclude = never>(
    ...args: Rest<typeof servers.listActivity<I>>
  ): ReturnType<typeof servers.listActivity<I>>
}

/** Names, images and reinstallation of servers. */
export interface ClientSettings extends Bound<typeof settings> {}
/** Keys for SFTP. */
export interface ClientSshKeys extends Bound<typeof sshKeys> {}
/** The start commands of servers and their variables. */
export interface ClientStartup extends Bound<typeof startup> {}
/** Who else may use servers. */
export interface ClientSubusers extends Bound<typeof subusers> {}

/** What a user of the panel may do: every operation of the Client API, by resource. */
export interface PanelClient<A extends ClientApi = ClientApi> {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: A
  /** The account of the key's user. */
  readonly account: ClientAccount
  /** The keys for the Client API. */
  readonly apiKeys: ClientApiKeys
  /** Backups of servers. */
  readonly backups: ClientBackups
  /** Databases of servers. */
  readonly databases: ClientDatabases
  /** Files of servers: contents, folders, archives, and transfers of any size. */
  readonly files: ClientFiles
  /** Addresses and ports of servers. */
  readonly network: ClientNetwork
  /** What is done with servers at set times. */
  readonly schedules: ClientSchedules
  /** Servers: what they use, their power, their console. */
  readonly servers: ClientServers
  /** Names, images and reinstallation of servers. */
  readonly settings: ClientSettings
  /** Keys for SFTP. */
  readonly sshKeys: ClientSshKeys
  /** The start commands of servers and their variables. */
  readonly startup: ClientStartup
  /** Who else may use servers. */
  readonly subusers: ClientSubusers
}

/** How to bind. */
export interface BindClientOptions {
  /** What consoles send as their `Origin`: the panel's own, where the api goes through a proxy. Default: the origin of the api. */
  origin?: string
  /** What this panel has beside or in the place of what all have: functions that take the api, by the name of their namespace. */
  namespaces?: Readonly<Record<string, object>>
}

const NAMESPACES = { account, apiKeys, backups, databases, files, network, schedules, servers, settings, sshKeys, startup, subusers }

/** Makes methods of every function that takes the api. */
export function bindClient<A extends ClientApi>(api: A, { origin = api.origin, namespaces = {} }: BindClientOptions = {}): PanelClient<A> {
  const console = (own: ClientApi, server: string, options?: ConsoleOptions) => openConsole(own, server, { origin, ...options })
  const all = { ...NAMESPACES, ...namespaces }
  return bindNamespaces(api, { ...all, servers: { ...all.servers, console } }) as PanelClient<A>
}
