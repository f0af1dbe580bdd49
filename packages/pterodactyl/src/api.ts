import { createPanelApi } from '@infra/panel-core'
import type { ApplicationApi, ClientApi, PanelOptions } from '@infra/panel-core'

/** The way to a panel's Client API: what the functions of `@infra/pterodactyl/client/…` take first. */
export interface PterodactylClientApi extends ClientApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'pterodactyl/client'
}

/** The way to a panel's Application API: what the functions of `@infra/pterodactyl/application/…` take first. */
export interface PterodactylApplicationApi extends ApplicationApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'pterodactyl/application'
}

/** Options of `createPterodactyl`, `createClientApi` and `createApplicationApi`. */
export interface PterodactylOptions extends Omit<PanelOptions, 'key'> {
  /** A key of a user (`ptlc_…`), from the account's API Credentials; or a function that fetches one, asked again after a 401. */
  clientKey?: PanelOptions['key']
  /**
   * A key of the panel (`ptla_…`), from the admin area's Application API; or a function that fetches one, asked again after a 401.
   * Default: `clientKey`, which an administrator's may be.
   */
  applicationKey?: PanelOptions['key']
}

// In the place of the version that the release writes.
const VERSION = '0.0.0'
const KIND = { provider: 'pterodactyl', version: VERSION }

/**
 * Creates the api that the functions of the Client API take, such as `listServers(api)` of `@infra/pterodactyl/client/servers`;
 * `createPterodactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when `clientKey` is missing, is one for the Application API or has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listServers } from '@infra/pterodactyl/client/servers'
 *
 * const api = createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { name } of listServers(api)) console.log(name)
 */
export function createClientApi({ clientKey, applicationKey: _applicationKey, ...options }: PterodactylOptions): PterodactylClientApi {
  return createPanelApi({ ...KIND, api: 'client' }, { ...options, key: clientKey })
}

/**
 * Creates the api that the functions of the Application API take, such as `listUsers(api)` of `@infra/pterodactyl/application/users`;
 * `createPterodactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when there is neither `applicationKey` nor `clientKey`, when it has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listUsers } from '@infra/pterodactyl/application/users'
 *
 * const api = createApplicationApi({ url: 'https://panel.example.com', applicationKey: 'ptla_…' })
 * for await (const { username } of listUsers(api)) console.log(username)
 */
export function createApplicationApi({ clientKey, applicationKey = clientKey, ...options }: PterodactylOptions): PterodactylApplicationApi {
  return createPanelApi({ ...KIND, api: 'application' }, { ...options, key: applicationKey })
}
