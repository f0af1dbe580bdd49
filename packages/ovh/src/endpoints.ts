import { ConfigurationError } from '@infra/core'

/** The names of OVHcloud's endpoints. `sys-` and `ks-` are short for `soyoustart-` and `kimsufi-`. */
export type OvhEndpointName =
  | 'ovh-eu'
  | 'ovh-ca'
  | 'ovh-us'
  | 'soyoustart-eu'
  | 'soyoustart-ca'
  | 'sys-eu'
  | 'sys-ca'
  | 'kimsufi-eu'
  | 'kimsufi-ca'
  | 'ks-eu'
  | 'ks-ca'
  | 'runabove-ca'

/** An endpoint by its name, or by a full URL: that of a proxy or an emulator. */
export type OvhEndpoint = OvhEndpointName | (string & {})

/** Where an endpoint is. */
export interface EndpointInfo {
  /** Where paths begin. */
  readonly baseUrl: string
  /** Where service accounts get their tokens; absent where there are none. */
  readonly tokenUrl: string | undefined
  /** Where a person makes an application and its keys. */
  readonly createTokenUrl: string
}

const HOSTS: Readonly<Record<OvhEndpointName, string>> = {
  'ovh-eu': 'eu.api.ovh.com',
  'ovh-ca': 'ca.api.ovh.com',
  'ovh-us': 'api.us.ovhcloud.com',
  'soyoustart-eu': 'eu.api.soyoustart.com',
  'soyoustart-ca': 'ca.api.soyoustart.com',
  'sys-eu': 'eu.api.soyoustart.com',
  'sys-ca': 'ca.api.soyoustart.com',
  'kimsufi-eu': 'eu.api.kimsufi.com',
  'kimsufi-ca': 'ca.api.kimsufi.com',
  'ks-eu': 'eu.api.kimsufi.com',
  'ks-ca': 'ca.api.kimsufi.com',
  'runabove-ca': 'api.runabove.com',
}

const TOKEN_HOSTS: Readonly<Record<string, string>> = {
  'eu.api.ovh.com': 'www.ovh.com',
  'ca.api.ovh.com': 'ca.ovh.com',
  'api.us.ovhcloud.com': 'us.ovhcloud.com',
}

/** Finds an endpoint; throws `ConfigurationError` for what is neither a name nor an http(s) URL. */
export function endpointOf(endpoint: OvhEndpoint): EndpointInfo {
  const named = Object.hasOwn(HOSTS, endpoint) ? HOSTS[endpoint as OvhEndpointName] : undefined
  const baseUrl = named ? `https://${named}/1.0` : String(endpoint).replace(/\/+$/, '')
  if (!/^https?:\/\//i.test(baseUrl) || !URL.canParse(baseUrl))
    throw new ConfigurationError(`endpoint must be one of ${Object.keys(HOSTS).join(', ')}, or a full http(s) URL`)
  const { host, origin } = new URL(baseUrl)
  const tokenHost = Object.hasOwn(TOKEN_HOSTS, host) ? TOKEN_HOSTS[host] : undefined
  return {
    baseUrl,
    tokenUrl: tokenHost && `https://${tokenHost}/auth/oauth2/token`,
    createTokenUrl: host === HOSTS['ovh-eu'] ? 'https://auth.eu.ovhcloud.com/api/createToken' : `${origin}/createToken/`,
  }
}

/**
 * The addresses of the two versions: below `/1.0`, paths that begin with `/v1/` or `/v2/` name their version themselves. Any
 * other base, such as that of a proxy, is kept before every path.
 */
export function versionsOf(baseUrl: string): Record<string, string> {
  if (!baseUrl.endsWith('/1.0')) return {}
  const host = baseUrl.slice(0, -'/1.0'.length)
  return { '/v1/': host, '/v2/': host }
}
