import { createApi } from '@infra/core'
import type { Api, ApiConfig } from '@infra/core'
import { createSession } from './auth/choose.js'
import { configOf } from './auth/session.js'
import type { Session } from './auth/session.js'
import { readDeprecations } from './deprecations.js'
import { endpointOf, versionsOf } from './endpoints.js'
import { mapError, readError } from './errors.js'
import type { OvhOptions } from './options.js'

/** The way to one OVHcloud endpoint: what every function of this package takes first. */
export interface OvhApi extends Api {
  /** Types only: an api of another vendor does not fit. */
  readonly '~api'?: 'ovh'
  /** For the functions of this package. */
  readonly '~ovh': OvhContext
}

/** What functions of this package need beside the requests. */
interface OvhContext {
  /** What proves who asks; absent with `auth: false`. */
  readonly session: Session | undefined
  /** The version of the schemas of v2. */
  readonly schemasVersion: string | undefined
}

// In the place of the version that the release writes.
const VERSION = '0.0.0'

/**
 * Creates the api that standalone functions take, such as `call(api, 'GET', '/me')`; {@link createOvh} has them all as methods.
 *
 * Throws `ConfigurationError` for an unknown endpoint, for credentials of two kinds or half of one, and for white space in a secret.
 *
 * @example
 * const api = createOvhApi({ endpoint: 'ovh-eu', clientId: 'id', clientSecret: 'secret' })
 * console.log(await call(api, 'GET', '/me'))
 *
 * @see https://github.com/ovh/python-ovh#readme
 */
export function createOvhApi(options: OvhOptions): OvhApi {
  const {
    endpoint: named,
    auth: _auth,
    applicationKey: _key,
    applicationSecret: _secret,
    consumerKey: _consumer,
    clientId: _id,
    clientSecret: _clientSecret,
    accessToken: _token,
    tokenUrl: _tokenUrl,
    schemasVersion,
    ...rest
  } = options
  const endpoint = endpointOf(named)
  const config: ApiConfig = {
    provider: 'ovh',
    version: VERSION,
    baseUrl: endpoint.baseUrl,
    otherBaseUrls: versionsOf(endpoint.baseUrl),
    options: rest,
    // Some routes take minutes, and the API says so.
    timeoutMs: 180_000,
    retry: { limit: 3, baseMs: 500, status: [408, 500, 502, 503, 504] },
    requestIdHeader: 'x-ovh-queryid',
    secrets: () => session?.secrets() ?? [],
    readError,
    readDeprecations,
    mapError,
  }
  // Not through the limiter: a call that waits for a token holds its own place there.
  const open = createApi({ ...config, options: { ...rest, limiter: undefined } })
  const session = createSession(options, endpoint, open)
  return dress(createApi({ ...config, ...configOf(session) }), { session, schemasVersion })
}

function dress(api: Api, context: OvhContext): OvhApi {
  return { ...api, with: (overrides) => dress(api.with(overrides), context), '~ovh': context }
}
