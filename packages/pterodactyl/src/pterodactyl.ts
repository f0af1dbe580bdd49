import { bindApplication, bindClient, missingKey } from '@infra/panel-core'
import type { ApiOverrides, PanelApplication, PanelClient } from '@infra/panel-core'
import { createApplicationApi, createClientApi } from './api.js'
import type { PterodactylApplicationApi, PterodactylClientApi, PterodactylOptions } from './api.js'

/** The client of one panel: every operation of both its APIs, by resource. */
export interface Pterodactyl {
  /** What a user may do with the servers and the account that are theirs. Needs `clientKey`. */
  readonly client: PanelClient<PterodactylClientApi>
  /** What an administrator may do with the panel. Needs `applicationKey`, or an administrator's `clientKey`. */
  readonly application: PanelApplication<PterodactylApplicationApi>
  /** The same client with other options; sockets, keys and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): Pterodactyl
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Creates the client of one panel. One key is enough; what needs the other one is a `ConfigurationError` when it is called.
 *
 * Throws `ConfigurationError` when both keys are missing, `clientKey` is one for the Application API, a key has white space around
 * it, or an address is no http(s) URL.
 *
 * @example
 * const panel = createPterodactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { identifier, name } of panel.client.servers.list()) console.log(identifier, name)
 */
export function createPterodactyl(options: PterodactylOptions): Pterodactyl {
  const { url, clientKey, applicationKey = clientKey, auth } = options
  if (applicationKey === undefined && auth !== false) throw missingKey('client')
  // An application key alone leaves the Client API without one.
  const lacking = (): never => {
    throw missingKey('client')
  }
  const client = createClientApi({ ...options, clientKey: clientKey ?? lacking })
  return pterodactylOf(client, createApplicationApi(options), new URL(url).origin)
}

function pterodactylOf(client: PterodactylClientApi, application: PterodactylApplicationApi, origin: string): Pterodactyl {
  const close = async (): Promise<void> => {
    await Promise.all([client.close(), application.close()])
  }
  return {
    // Wings asks a console for the panel's own address, also where the api goes through a proxy.
    client: bindClient(client, { origin }),
    application: bindApplication(application),
    with: (overrides) => pterodactylOf(client.with(overrides), application.with(overrides), origin),
    close,
    [Symbol.asyncDispose]: close,
  }
}
