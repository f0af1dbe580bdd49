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

/** Checks a configuration and works out what does not change from call to call. */
export function createClient(config: ApiConfig, state: Client['state'] = { closed: false, mismatches: new Set() }): Client {
  const { baseUrl, options, provider, version } = config
  if (!/^https?:\/\/[^\s?#@]+$/i.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new ConfigurationError(`The address of the ${provider} API must be an http(s) URL, without user name, query or fragment`)
  }
  return {
    config,
    options,
    state,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    origin: new URL(baseUrl).origin,
    headers: mergeHeaders({ accept: 'application/json' }, userAgentOf(provider, version, options.userAgent), options.headers),
    redact: createRedactor(config.secrets),
  }
}
