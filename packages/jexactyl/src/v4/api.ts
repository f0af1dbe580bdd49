import { createLineApi } from '../api.js'
import type { JexactylOptions } from '../api.js'
import type { ApplicationApi, ClientApi } from '@infra/panel-core'

/** The way to the Client API of a panel of 4.x: what the functions of `@infra/jexactyl/v4/client/…` take first. */
export interface JexactylV4ClientApi extends ClientApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'jexactyl/v4/client'
}

/** The way to the Application API of a panel of 4.x: what the functions of `@infra/jexactyl/v4/application/…` take first. */
export interface JexactylV4ApplicationApi extends ApplicationApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: 'jexactyl/v4/application'
}

/**
 * Creates the api that the functions of the Client API of 4.x take, such as `listOrders(api)` of
 * `@infra/jexactyl/v4/client/billing`; `createJexactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when `clientKey` is missing, is one for the Application API or has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listOrders } from '@infra/jexactyl/v4/client/billing'
 *
 * const api = createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { name, total } of listOrders(api)) console.log(name, total)
 */
export function createClientApi(options: JexactylOptions): JexactylV4ClientApi {
  return createLineApi('4.x', 'client', options)
}

/**
 * Creates the api that the functions of the Application API of 4.x take, such as `listUsers(api)` of
 * `@infra/jexactyl/v4/application/users`; `createJexactyl` has them all as methods.
 *
 * Throws `ConfigurationError` when there is neither `applicationKey` nor `clientKey`, when it has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listUsers } from '@infra/jexactyl/v4/application/users'
 *
 * const api = createApplicationApi({ url: 'https://panel.example.com', applicationKey: 'ptla_…' })
 * for await (const { username } of listUsers(api)) console.log(username)
 */
export function createApplicationApi(options: JexactylOptions): JexactylV4ApplicationApi {
  return createLineApi('4.x', 'application', options)
}
