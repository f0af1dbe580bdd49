import type { Bound } from '@infra/core'
import { bindClient } from '@infra/panel-core'
import type { BindClientOptions, ClientAccount, ClientServers, PanelClient, Rest } from '@infra/panel-core'
import * as sharedAccount from '@infra/panel-core/client/account/methods'
import * as sharedServers from '@infra/panel-core/client/servers/methods'
import type { JexactylClientApi } from './api.js'
import * as account from './common/account.js'
import * as servers from './common/servers.js'
import type { ServerInclude } from './common/types.js'

/** The account of the key's user. Two factors are switched off in another way on each line: see the entries of these. */
export interface CommonAccount extends Omit<ClientAccount, 'disableTwoFactor' | 'get'>, Bound<typeof account> {}

/** Servers: what they use, their power, their console. */
export interface CommonServers extends Omit<ClientServers, 'get' | 'list' | 'waitForInstall' | 'waitForTransfer'>, Bound<typeof servers> {
  get<const I extends ServerInclude = never>(...args: Rest<typeof servers.get<I>>): ReturnType<typeof servers.get<I>>
  list<const I extends ServerInclude = never>(...args: Rest<typeof servers.list<I>>): ReturnType<typeof servers.list<I>>
}

/** What a user of a panel may do, whatever its line: the operations of the Client API that 3.x and 4.x share, by resource. */
export interface JexactylClient extends Omit<PanelClient<JexactylClientApi>, 'account' | 'servers'> {
  /** The account of the key's user. */
  readonly account: CommonAccount
  /** Servers: what they use, their power, their console. */
  readonly servers: CommonServers
}

const { disableTwoFactor: _, ...ofAccount } = sharedAccount
const NAMESPACES = { account: { ...ofAccount, ...account }, servers: { ...sharedServers, ...servers } }

/** Makes methods of every function that takes the api. */
export function bindCommonClient(api: JexactylClientApi, options: BindClientOptions): JexactylClient {
  return bindClient(api, { ...options, namespaces: NAMESPACES })
}
