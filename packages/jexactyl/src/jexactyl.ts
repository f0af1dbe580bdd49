import type { ApiOverrides } from '@infra/panel-core'
import { createClientApi } from './api.js'
import type { JexactylClientApi, JexactylOptions } from './api.js'
import { bindCommonClient } from './client.js'
import type { JexactylClient } from './client.js'
import { detectVersion } from './detect.js'
import type { DetectedVersion } from './detect.js'

/** The client of one panel whose line is not known, or not of interest. */
export interface Jexactyl {
  /** What a user may do with the servers and the account that are theirs. */
  readonly client: JexactylClient
  /** Finds out which line the panel is of: see `detectVersion`. */
  detectVersion(): Promise<DetectedVersion>
  /** The same client with other options; sockets, key and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): Jexactyl
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Creates the client of one panel, with what 3.x and 4.x share: most of the Client API. The store, billing, tickets and both
 * Application APIs are in `createJexactyl` of `@infra/jexactyl/v3` and `@infra/jexactyl/v4`.
 *
 * Throws `ConfigurationError` when `clientKey` is missing, is one for the Application API or has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * const jexactyl = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { identifier, name } of jexactyl.client.servers.list()) console.log(identifier, name)
 */
export function createJexactyl(options: Omit<JexactylOptions, 'applicationKey'>): Jexactyl {
  return jexactylOf(createClientApi(options), new URL(options.url).origin)
}

function jexactylOf(api: JexactylClientApi, origin: string): Jexactyl {
  const close = (): Promise<void> => api.close()
  return {
    // Wings asks a console for the panel's own address, also where the api goes through a proxy.
    client: bindCommonClient(api, { origin }),
    detectVersion: () => detectVersion(api),
    with: (overrides) => jexactylOf(api.with(overrides), origin),
    close,
    [Symbol.asyncDispose]: close,
  }
}
