import type { ApiConfig } from './config.js'
import { ConfigurationError } from './errors/index.js'
import { mergeHeaders, userAgentOf } from './headers.js'
import type { ClientOptions } from './options.js'
import { createRedactor } from './redact.js'
import type { Redactor } from './redact.js'

/** What the operations of one client share. */
export interface Client {
  readonly config: ApiConfig
  readonly options: ClientOptions
  /** Scheme, host and port of the API. */
  readonly origin: string
  /** Where a path is found. */
  readonly addressOf: (path: string) => Address
  readonly headers: Record<string, string>
  /** Those of them that any host may see. */
  readonly publicHeaders: Record<string, string>
  readonly redact: Redactor
  /** Shared with the clients that `with` derives. */
  readonly state: { closed: boolean; readonly told: Set<string> }
}

/** Where paths begin. */
export interface Address {
  /** Without a slash at the end. It may be secret. */
  readonly baseUrl: string
  /** The part of it that is not. */
  readonly origin: string
}

/** Names of headers of the user's whose values are secrets, whole and without the scheme before them. */
const SECRET_HEADER = /auth|cookie|key|secret|token/

/** Checks a configuration and works out what does not change from call to call. */
export function createClient(config: ApiConfig, state: Client['state'] = { closed: false, told: new Set() }): Client {
  const { otherBaseUrls = {}, options, provider, version } = config
  const main = addressAt(config.baseUrl, provider)
  const others = Object.entries(otherBaseUrls).map(([start, url]) => ({ start, address: addressAt(url, provider) }))
  const publicHeaders = mergeHeaders({ accept: 'application/json' }, userAgentOf(provider, version, options.userAgent))
  const headers = mergeHeaders(publicHeaders, options.headers)
  const tokens = Object.entries(headers).flatMap(([name, value]) =>
    SECRET_HEADER.test(name) ? [value, value.slice(value.indexOf(' ') + 1)] : [],
  )
  return {
    config,
    options,
    state,
    origin: main.origin,
    addressOf: (path) => others.find(({ start }) => path.startsWith(start))?.address ?? main,
    headers,
    publicHeaders,
    redact: createRedactor(() => [...config.secrets(), ...tokens]),
  }
}

/** Checks an address, and splits it. */
export function addressAt(url: string, provider: string): Address {
  if (!/^https?:\/\/[^\s?#@]+$/i.test(url) || !URL.canParse(url)) {
    throw new ConfigurationError(`The address of the ${provider} API must be an http(s) URL, without user name, query or fragment`)
  }
  return { baseUrl: url.replace(/\/+$/, ''), origin: new URL(url).origin }
}
