import type { ApiConfig } from './config.js'
import { ConfigurationError } from './errors/index.js'
import { mergeHeaders, userAgentOf } from './headers.js'
import type { ClientOptions } from './options.js'
import { createRedactor } from './redact.js'

/** What the operations of one client share. */
export interface Client {
  readonly config: ApiConfig
  readonly options: ClientOptions
  /** Where paths begin, without a slash at the end. It may be secret. */
  readonly baseUrl: string
  /** The part of it that is not. */
  readonly origin: string
  readonly headers: Record<string, string>
  readonly redact: (text: string) => string
  /** Shared with the clients that `with` derives. */
  readonly state: { closed: boolean; readonly mismatches: Set<string> }
}

/** Names of headers of the user's whose values are secrets, whole and without the scheme before them. */
const SECRET_HEADER = /auth|cookie|key|secret|token/

/** Checks a configuration and works out what does not change from call to call. */
export function createClient(config: ApiConfig, state: Client['state'] = { closed: false, mismatches: new Set() }): Client {
  const { baseUrl, options, provider, version } = config
  if (!/^https?:\/\/[^\s?#@]+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ConfigurationError(`The address of the ${provider} API must be an http(s) URL, without user name, query or fragment`)
  }
  const headers = mergeHeaders({ accept: 'application/json' }, userAgentOf(provider, version, options.userAgent), options.headers)
  const tokens = Object.entries(headers).flatMap(([name, value]) =>
    SECRET_HEADER.test(name) ? [value, value.slice(value.indexOf(' ') + 1)] : [],
  )
  return {
    config,
    options,
    state,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    origin: new URL(baseUrl).origin,
    headers,
    redact: createRedactor(() => [...config.secrets(), ...tokens]),
  }
}
