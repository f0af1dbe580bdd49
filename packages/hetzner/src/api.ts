import { ConfigurationError, createCredential, createPagedApi, readRateLimit } from '@infra/core'
import type { ClientOptions, Credential, PagedApi, PageInfo } from '@infra/core'
import { checkRequest } from './common/checks.js'
import { readDeprecations } from './deprecations.js'
import { readError } from './errors.js'
import { mayRepeat } from './repeat.js'

/** The way to the API of Hetzner Cloud and of its Storage Boxes: what every function of this package takes first. */
export interface HetznerApi extends PagedApi {
  /** Types only: an api of another vendor does not fit. */
  readonly '~api'?: 'hetzner'
}

/** Options of `createHetzner` and `createHetznerApi`. */
export interface HetznerOptions extends ClientOptions {
  /** A token of the project, from the Console under Security, API tokens; or a function that fetches one, asked again after a 401. */
  token?: string | (() => string | Promise<string>) | undefined
  /** `false`: send no token, since a proxy of yours adds it. For browsers, where a token would be everybody's. */
  auth?: false | undefined
  /** Where the Cloud API is, version included. Storage Boxes are elsewhere: see `storageBaseUrl`. Default: `https://api.hetzner.cloud/v1`. */
  baseUrl?: string | undefined
  /**
   * Where the API of Storage Boxes is, version included. Set it whenever you set `baseUrl`: else the token still goes to
   * Hetzner's own host when Storage Boxes are asked for. Default: `https://api.hetzner.com/v1`.
   */
  storageBaseUrl?: string | undefined
  /**
   * What to do when another action runs on the resource (`locked`): wait up to 5 minutes for the running actions and send
   * again, or with `false` throw at once. `with()` cannot change it. Default: true.
   */
  waitForLocks?: boolean | undefined
}

// In the place of the version that the release writes.
const VERSION = '0.0.0'

const CLOUD = 'https://api.hetzner.cloud/v1'
const STORAGE = 'https://api.hetzner.com/v1'
/** How the paths of Storage Boxes begin. */
const STORAGE_PATHS = '/storage_box'

/**
 * Creates the api that standalone functions take, such as `listServers(api)`; {@link createHetzner} has them all as methods.
 *
 * Throws `ConfigurationError` when there is no token, when it has white space or a line end around it, or when an address
 * is no http(s) URL.
 *
 * @example
 * const api = createHetznerApi({ token: 'your token' })
 * for await (const server of listServers(api)) console.log(server.name)
 */
export function createHetznerApi(options: HetznerOptions): HetznerApi {
  const { token: _token, auth: _auth, baseUrl = CLOUD, storageBaseUrl = STORAGE, waitForLocks, ...rest } = options
  const credential = credentialOf(options)
  return createPagedApi(
    {
      provider: 'hetzner',
      version: VERSION,
      baseUrl,
      otherBaseUrls: { [STORAGE_PATHS]: storageBaseUrl },
      options: rest,
      timeoutMs: 60_000,
      // By code, as Hetzner's own clients do: neither a 500 nor a 503 is repeated. What a POST may do twice is decided in `mayRepeat`.
      retry: { limit: 5, baseMs: 1000, capMs: 60_000, status: [502, 504] },
      requestIdHeader: 'x-correlation-id',
      renewable: credential?.renewable ?? false,
      secrets: () => credential?.known() ?? [],
      authorize: async ({ headers, renew }) => {
        if (credential) headers['authorization'] = `Bearer ${await credential.get(renew)}`
      },
      check: (spec, path) => {
        // Who sends the Cloud API's requests elsewhere, to an emulator or a proxy, does not mean these to go to Hetzner.
        if (options.baseUrl !== undefined && options.storageBaseUrl === undefined && path.startsWith(STORAGE_PATHS))
          throw new ConfigurationError('storageBaseUrl is missing: with a baseUrl of yours, say where Storage Boxes are too')
        checkRequest(spec, path)
      },
      readError,
      readRateLimit,
      readDeprecations,
      mayRepeat: (error, context) => mayRepeat(error, context, waitForLocks ?? true),
    },
    { readPage, numberedPage: (page, size) => ({ page, per_page: size }), whole: { per_page: 50 } },
  )
}

function credentialOf({ token, auth }: HetznerOptions): Credential | undefined {
  if (auth === false) {
    if (token !== undefined) throw new ConfigurationError('token and auth: false exclude each other: leave one out')
    return undefined
  }
  if (token === undefined)
    throw new ConfigurationError(
      'token is missing: make one in the Console, under Security, API tokens, in the project that you want to manage',
    )
  return createCredential(token, { name: 'token' })
}

interface Meta {
  pagination: {
    page: number
    per_page: number
    next_page?: number | null
    last_page: number | null
    total_entries: number | null
  }
}

function readPage(body: unknown, query: { page?: number; per_page?: number }): PageInfo {
  const { meta } = body as { meta?: Meta }
  // Snapshots and subaccounts of Storage Boxes come whole.
  if (!meta) return {}
  const { page, per_page, next_page = null, last_page, total_entries } = meta.pagination
  // A list that leads back would never end. Core words the error.
  if (next_page !== null && !(next_page > (query.page ?? 1))) throw new RangeError('No next page')
  return {
    number: page,
    size: per_page,
    total: total_entries ?? undefined,
    last: last_page ?? undefined,
    meta,
    next: next_page === null ? undefined : { page: next_page, per_page: query.per_page ?? per_page },
  }
}
