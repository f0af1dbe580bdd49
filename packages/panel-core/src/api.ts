import { ConfigurationError, createCredential, createPagedApi, readRateLimit, warn } from '@infra/core'
import type { ApiConfig, ClientOptions, PagedApi, PageInfo, RateLimiter } from '@infra/core'
import { unwrap } from './envelope.js'
import { mapError, readError } from './errors.js'

/** The way to a panel's Client API: what a user of the panel may do with the servers and the account that are theirs. */
export interface ClientApi extends PagedApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: `${string}/client`
}

/** The way to a panel's Application API: what an administrator does with the whole panel. */
export interface ApplicationApi extends PagedApi {
  /** Types only: an api of another kind does not fit. */
  readonly '~api'?: `${string}/application`
}

/** What both APIs of a panel take. */
export interface PanelOptions extends ClientOptions {
  /** Where the panel is, such as `https://panel.example.com`. */
  url: string
  /** A key for this API, or a function that fetches one, asked again after a 401. */
  key?: string | (() => string | Promise<string>) | undefined
  /** `false`: send no key, since a proxy of yours adds it. For browsers, where a key would be everybody's. */
  auth?: false | undefined
  /** Where requests go in place of `url`, such as a proxy of yours. */
  baseUrl?: string | undefined
}

/** Which panel it is, which of its APIs, and how it differs from others below the level of operations. */
export interface PanelKind extends Pick<ApiConfig, 'mapError' | 'mayRepeat'> {
  /** Name of the panel, such as `pterodactyl`. */
  provider: string
  /** Version of the panel's package. */
  version: string
  /** The API. */
  api: 'client' | 'application'
}

/** Creates the api that functions of a panel take. Providers call it; users call the provider's `createClientApi` or `createApplicationApi`. */
export function createPanelApi({ provider, version, api, ...kind }: PanelKind, options: PanelOptions): PagedApi {
  const { url, baseUrl = url, key, auth, limiter, ...rest } = options
  // Other clients are given the address of the API.
  if (typeof url !== 'string' || !URL.canParse(url) || /\/api(\/|$)/.test(new URL(url).pathname))
    throw new ConfigurationError(
      'url must be the address of the panel as you open it in a browser, such as https://panel.example.com, without /api/client',
    )
  const name = `${api}Key`
  if (key === undefined && auth !== false) throw missingKey(api)
  const credential = key === undefined || auth === false ? undefined : createCredential(key, { name })
  if (typeof key === 'string') checkKey(key, api)
  return createPagedApi(
    {
      provider,
      version,
      baseUrl: `${baseUrl.replace(/\/+$/, '')}/api/${api}`,
      options: { ...rest, ...(limiter && { limiter: limiterOf(limiter, api) }) },
      timeoutMs: 30_000,
      // A panel's 5xx says little: the daemon behind it may have done the work. Name those you know to pass in `extraStatus`.
      retry: { limit: 3, baseMs: 1000, status: [] },
      renewable: credential?.renewable ?? false,
      secrets: () => credential?.known() ?? [],
      authorize: async ({ headers, renew }) => {
        if (!credential) return
        const secret = await credential.get(renew)
        refuseOther(secret, api)
        headers['authorization'] = `Bearer ${secret}`
      },
      unwrap,
      readError,
      mapError: (error, context) => {
        const mapped = mapError(error, context)
        return kind.mapError?.(mapped, context) ?? mapped
      },
      ...(kind.mayRepeat && { mayRepeat: kind.mayRepeat }),
      readRateLimit,
    },
    { readPage, numberedPage: (page, size) => ({ page, per_page: size }), whole: { per_page: 50 } },
  )
}

/** Where keys are made. */
const WHERE = {
  client: 'make one in the panel, in your account under API Credentials',
  application: 'make one in the panel, in the admin area under Application API, or use the client key of an administrator',
}

/** What to say when there is no key for an API. */
export function missingKey(api: PanelKind['api']): ConfigurationError {
  return new ConfigurationError(`${api}Key is missing: ${WHERE[api]}`)
}

/** A limiter that is told of which API operations are, also those of other names: the two are counted apart. */
function limiterOf(limiter: RateLimiter, api: PanelKind['api']): RateLimiter {
  const named = (op: string): string => (op.startsWith(`${api}.`) ? op : `${api}.${op}`)
  return {
    acquire: (op, signal) => limiter.acquire(named(op), signal),
    learn: (op, seen) => limiter.learn?.(named(op), seen),
  }
}

/** A key that was fetched is seen only when it is used. */
function refuseOther(key: string, api: PanelKind['api']): void {
  if (api === 'client' && key.startsWith('ptla_'))
    throw new ConfigurationError(
      `clientKey is an application key (ptla_…), which the Client API refuses: ${WHERE.client}. It begins with ptlc_`,
    )
}

function checkKey(key: string, api: PanelKind['api']): void {
  refuseOther(key, api)
  if (!/^ptl[ac]_/.test(key))
    warn(`${api}Key does not begin with ${api === 'client' ? 'ptlc_' : 'ptla_ or ptlc_'}. Keys of old panels do not; was it copied whole?`)
}

interface List {
  data: readonly unknown[]
  meta?: { pagination?: { total: number; per_page: number; current_page: number; total_pages: number } }
}

/** Pages are counted: the links in the answer lose filters and includes. */
function readPage(body: unknown, query: { page?: number }): PageInfo {
  const { data, meta } = body as List
  // Lists that come whole have no pages.
  if (!meta?.pagination) return { meta }
  const { total, per_page, current_page, total_pages } = meta.pagination
  const page = Number(query.page) || 1
  // Another page than was asked for would be read twice, or for ever. Core words the error.
  if (current_page !== page || !(total_pages >= 0)) throw new RangeError('Another page')
  const next = page < total_pages && data.length ? { page: page + 1, per_page } : undefined
  return { number: page, size: per_page, total, last: total_pages, meta, next }
}
