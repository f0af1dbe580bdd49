import type { Bound } from '@infra/core'
import { bindClient } from '@infra/panel-core'
import type { BindClientOptions, ClientAccount, ClientServers, PanelClient, Rest } from '@infra/panel-core'
import * as sharedAccount from '@infra/panel-core/client/account/methods'
import * as sharedServers from '@infra/panel-core/client/servers/methods'
import type { ActivityInclude } from '@infra/panel-core/client/servers'
import type { JexactylV3ClientApi } from './api.js'
import * as account from './client/account/methods.js'
import * as analytics from './client/analytics/methods.js'
import * as discord from './client/discord/methods.js'
import * as plugins from './client/plugins/methods.js'
import * as referrals from './client/referrals/methods.js'
import * as servers from './client/servers/methods.js'
import type { ServerInclude } from './client/servers/types.js'
import * as store from './client/store/methods.js'
import * as tickets from './client/tickets/methods.js'

/** The account of the key's user. */
export interface V3ClientAccount extends Omit<ClientAccount, keyof typeof account>, Bound<typeof account> {
  getLatestActivity<const I extends ActivityInclude = never>(
    ...args: Rest<typeof account.getLatestActivity<I>>
  ): ReturnType<typeof account.getLatestActivity<I>>
}

/** What the panel noticed of servers. */
export interface V3ClientAnalytics extends Bound<typeof analytics> {}
/** The account's link with Discord. */
export interface V3ClientDiscord extends Bound<typeof discord> {}
/** Plugins of SpigotMC for servers. */
export interface V3ClientPlugins extends Bound<typeof plugins> {}
/** Codes that bring in new users. */
export interface V3ClientReferrals extends Bound<typeof referrals> {}
/** Servers: what they use, their power, their console, and what their owners do with them. */
export interface V3ClientServers extends Omit<ClientServers, keyof typeof servers>, Bound<typeof servers> {
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
}

/** Credits, resources, and servers made of them. */
export interface V3ClientStore extends Bound<typeof store> {}
/** Questions to the panel's staff. */
export interface V3ClientTickets extends Bound<typeof tickets> {}

/** What a user of a panel of 3.x may do: every operation of its Client API, by resource. */
export interface JexactylV3Client extends Omit<PanelClient<JexactylV3ClientApi>, 'account' | 'servers'> {
  /** The account of the key's user. */
  readonly account: V3ClientAccount
  /** What the panel noticed of servers. */
  readonly analytics: V3ClientAnalytics
  /** The account's link with Discord. */
  readonly discord: V3ClientDiscord
  /** Plugins of SpigotMC for servers. */
  readonly plugins: V3ClientPlugins
  /** Codes that bring in new users. */
  readonly referrals: V3ClientReferrals
  /** Servers: what they use, their power, their console, and what their owners do with them. */
  readonly servers: V3ClientServers
  /** Credits, resources, and servers made of them. */
  readonly store: V3ClientStore
  /** Questions to the panel's staff. */
  readonly tickets: V3ClientTickets
}

const NAMESPACES = {
  account: { ...sharedAccount, ...account },
  analytics,
  discord,
  plugins,
  referrals,
  servers: { ...sharedServers, ...servers },
  store,
  tickets,
}

/** Makes methods of every function that takes the api. */
export function bindV3Client(api: JexactylV3ClientApi, options: BindClientOptions): JexactylV3Client {
  return bindClient(api, { ...options, namespaces: NAMESPACES }) as unknown as JexactylV3Client
}
