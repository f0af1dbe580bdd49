import { endpointOf } from '../endpoints.js'
import type { OvhEndpoint } from '../endpoints.js'
import type { AccessRule } from './rules.js'

/**
 * The page where a person makes an application, its secret and a consumer key at once, the rules filled in.
 *
 * @throws ConfigurationError for an unknown endpoint.
 * @example
 * createTokenUrl({ endpoint: 'ovh-eu', rules: readOnly('/me') })
 * // https://auth.eu.ovhcloud.com/api/createToken?GET=%2Fme
 *
 * @see https://auth.eu.ovhcloud.com/api/createToken
 */
export function createTokenUrl({ endpoint, rules = [] }: { endpoint: OvhEndpoint; rules?: readonly AccessRule[] }): string {
  const query = rules.map(({ method, path }) => `${method}=${encodeURIComponent(path)}`).join('&')
  return `${endpointOf(endpoint).createTokenUrl}${query && '?'}${query}`
}
