import type { PagedApi } from '@infra/core'
import { createPanelApi } from '@infra/panel-core'
import type { ClientApi, PanelKind, PanelOptions } from '@infra/panel-core'
import { mapErrorOf, mayRepeat } from './errors.js'
import type { Line } from './lines.js'

/** The way to a panel's Client API, whatever its line: what the functions that 3.x and 4.x share take first. */
export interface JexactylClientApi extends ClientApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: `jexactyl${string}/client`
}

/** What the client of a panel takes, whatever its line. */
export interface JexactylOptions extends Omit<PanelOptions, 'key'> {
  /** A key of a user (`ptlc_…`), from the account's API Credentials; or a function that fetches one, asked again after a 401. */
  clientKey?: PanelOptions['key']
  /**
   * A key of the panel (`ptla_…`), from the admin area's Application API; or a function that fetches one, asked again after a 401.
   * Default: `clientKey`, which an administrator's may be.
   */
  applicationKey?: PanelOptions['key']
}

const VERSION = '0.0.0'

/** Creates the way to one API of a panel. With a line, routes that the panel lacks are told apart from things that it lacks. */
export function createLineApi(line: Line | undefined, api: PanelKind['api'], options: JexactylOptions): PagedApi {
  const { clientKey, applicationKey, ...rest } = options
  const kind = { provider: 'jexactyl', version: VERSION, api, mapError: mapErrorOf(line), mayRepeat }
  return createPanelApi(kind, { ...rest, key: api === 'client' ? clientKey : (applicationKey ?? clientKey) })
}

/**
 * Creates the api that the functions of the Client API take which 3.x and 4.x share, such as those of files and backups. For
 * all that a line has, take `createClientApi` of `@infra/jexactyl/v3` or `@infra/jexactyl/v4`.
 *
 * Throws `ConfigurationError` when `clientKey` is missing, is one for the Application API or has white space around it, or when an
 * address is no http(s) URL.
 *
 * @example
 * import { listBackups } from '@infra/jexactyl/v3/client/backups'
 *
 * const api = createClientApi({ url: 'https://panel.example.com', clientKey: 'ptlc_…' })
 * for await (const { name, bytes } of listBackups(api, '1a7ce997')) console.log(name, bytes)
 */
export function createClientApi(options: Omit<JexactylOptions, 'applicationKey'>): JexactylClientApi {
  return createLineApi(undefined, 'client', options)
}
