import { createLineApi } from '../api.js'
import type { JexactylOptions } from '../api.js'
import type { ApplicationApi, ClientApi } from '@infra/panel-core'

/** The way to the Client API of a panel of 3.x: what the functions of `@infra/jexactyl/v3/client/…` take first. */
export interface JexactylV3ClientApi extends ClientApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'jexactyl/v3/client'
}

/** The way to the Application API of a panel of 3.x: what the functions of `@infra/jexactyl/v3/application/…` take first. */
export interface JexactylV3ApplicationApi extends ApplicationApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'jexactyl/v3/application'
}

/**
 * Creates the api that the functions of the Client API of 3.x take, such as `getStoreBalance(api)` of
 * `@infra/jexactyl/v3/client/store`; `createJexactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when `clientKey` is missing, is one for the Application API or has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { getStoreBalance } from '@infra/jexactyl/v3/client/store'
 *
 * const api = createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * const { balance } = await getStoreBalance(api)
 */
export function createClientApi(options: JexactylOptions): JexactylV3ClientApi {
  return createLineApi('3.x', 'client', options)
}

/**
 * Creates the api that the functions of the Application API of 3.x take, such as `listUsers(api)` of
 * `@infra/jexactyl/v3/application/users`; `createJexactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when there is neither `applicationKey` nor `clientKey`, when it has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listUsers } from '@infra/jexactyl/v3/application/users'
 *
 * const api = createApplicationApi({ url: 'https://panel.example.com', applicationKey: 'ptla_…' })
 * for await (const { username } of listUsers(api)) console.log(username)
 */
export function createApplicationApi(options: JexactylOptions): JexactylV3ApplicationApi {
  return createLineApi('3.x', 'application', options)
}
