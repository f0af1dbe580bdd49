import type { ApiOverrides } from '@infra/panel-core'
import type { JexactylOptions } from '../api.js'
import { createBoth } from '../both.js'
import type { DetectedVersion } from '../detect.js'
import { createApplicationApi, createClientApi } from './api.js'
import type { JexactylV3ApplicationApi, JexactylV3ClientApi } from './api.js'
import { bindV3Application } from './application.js'
import type { JexactylV3Application } from './application.js'
import { bindV3Client } from './client.js'
import type { JexactylV3Client } from './client.js'

/** The client of one panel of 3.x: every operation of both its APIs, by resource. */
export interface JexactylV3 {
  /** What a user may do with the servers and the account that are theirs. Needs `clientKey`. */
  readonly client: JexactylV3Client
  /** What an administrator may do with the panel. Needs `applicationKey`, or an administrator's `clientKey`. */
  readonly application: JexactylV3Application
  /** Finds out which line the panel is really of: see `detectVersion`. */
  detectVersion(): Promise<DetectedVersion>
  /** The same client with other options; sockets, keys and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): JexactylV3
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Creates the client of one panel of 3.x. One key is enough; what needs the other one is a `ConfigurationError` when it is called.
 *
 * Throws `ConfigurationError` when both keys are missing, `clientKey` is one for the Application API, a key has white space around
 * it, or an address is no http(s) URL.
 *
 * @example
 * import { createJexactyl } from '@infra/jexactyl/v3'
 *
 * const panel = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * const { balance } = await panel.client.store.getBalance()
 */
export function createJexactyl(options: JexactylOptions): JexactylV3 {
  const bind = (client: JexactylV3ClientApi, application: JexactylV3ApplicationApi, origin: string) => ({
    client: bindV3Client(client, { origin }),
    application: bindV3Application(application),
  })
  return createBoth({ createClientApi, createApplicationApi, bind }, options)
}
