import type { ApiOverrides } from '@infra/panel-core'
import type { JexactylOptions } from '../api.js'
import { createBoth } from '../both.js'
import type { DetectedVersion } from '../detect.js'
import { createApplicationApi, createClientApi } from './api.js'
import type { JexactylV4ApplicationApi, JexactylV4ClientApi } from './api.js'
import { bindV4Application } from './application.js'
import type { JexactylV4Application } from './application.js'
import { bindV4Client } from './client.js'
import type { JexactylV4Client } from './client.js'

/** The client of one panel of 4.x: every operation of both its APIs, by resource. */
export interface JexactylV4 {
  /** What a user may do with the servers and the account that are theirs. Needs `clientKey`. */
  readonly client: JexactylV4Client
  /** What an administrator may do with the panel. Needs `applicationKey`, or an administrator's `clientKey`. */
  readonly application: JexactylV4Application
  /** Finds out which line the panel is really of, and its version with a key that may ask for it, an administrator's: see `detectVersion`. */
  detectVersion(): Promise<DetectedVersion>
  /** The same client with other options; sockets, keys and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): JexactylV4
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Creates the client of one panel of 4.x. One key is enough; what needs the other one is a `ConfigurationError` when it is called.
 *
 * Throws `ConfigurationError` when both keys are missing, `clientKey` is one for the Application API, a key has white space around
 * it, or an address is no http(s) URL.
 *
 * @example
 * import { createJexactyl } from '@infra/jexactyl/v4'
 *
 * const panel = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { name, total } of panel.client.billing.listOrders()) console.log(name, total)
 */
export function createJexactyl(options: JexactylOptions): JexactylV4 {
  const bind = (client: JexactylV4ClientApi, application: JexactylV4ApplicationApi, origin: string) => ({
    client: bindV4Client(client, origin),
    application: bindV4Application(application),
  })
  return createBoth({ createClientApi, createApplicationApi, bind }, options)
}
